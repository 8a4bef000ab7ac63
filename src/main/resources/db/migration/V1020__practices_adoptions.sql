-- Adoptions: what other organisations say they do with a practice, one each, every step of the state kept.
create table adoption (
    id              uuid        not null primary key,
    row_version     bigint      not null,
    practice_id     uuid        not null,
    organisation_id uuid        not null,
    state           varchar(20) not null,
    since           date        not null,
    language        varchar(12) not null,
    changes         text        null,
    outcome         text        null,
    changed_at      datetime(6) not null,
    changed_by      uuid        not null,
    constraint uq_adoption unique (practice_id, organisation_id),
    constraint fk_adoption_practice foreign key (practice_id) references practice (id),
    constraint fk_adoption_organisation foreign key (organisation_id) references organisation (id),
    index ix_adoption_organisation (organisation_id, state)
);

create table adoption_step (
    id          uuid        not null primary key,
    row_version bigint      not null,
    adoption_id uuid        not null,
    state       varchar(20) not null,
    since       date        not null,
    changes     text        null,
    outcome     text        null,
    at          datetime(6) not null,
    by_person   uuid        not null,
    constraint fk_adoption_step_adoption foreign key (adoption_id) references adoption (id),
    index ix_adoption_step (adoption_id, at)
);
