-- Mandates need people; people need organisations.
create table mandate (
    id              uuid        not null primary key,
    version         bigint      not null,
    organisation_id uuid        not null,
    person_id       uuid        not null,
    kind            varchar(20) not null,
    from_day        date        not null,
    to_day          date        null,
    constraint fk_mandate_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_mandate_person foreign key (person_id) references person (id),
    index ix_mandate_organisation (organisation_id, to_day),
    index ix_mandate_person (person_id, to_day)
);

create table partnership (
    id            uuid   not null primary key,
    version       bigint not null,
    partner_id    uuid   not null,
    initiative_id uuid   not null,
    from_day      date   not null,
    to_day        date   null,
    constraint uq_partnership unique (partner_id, initiative_id),
    constraint fk_partnership_partner foreign key (partner_id) references organisation (id),
    index ix_partnership_initiative (initiative_id)
);
