-- Organisations of the network, the mandates people hold for them, and what partners were granted.
create table organisation (
    id            uuid         not null primary key,
    version       bigint       not null,
    slug          varchar(80)  not null,
    name          varchar(200) not null,
    membership    varchar(20)  not null,
    kind          varchar(30)  not null,
    country       char(2)      not null,
    town          varchar(120) not null,
    homes         int          null,
    website       varchar(300) null,
    demonstration boolean      not null,
    joined_at     datetime(6)  not null,
    constraint uq_organisation_slug unique (slug),
    index ix_organisation_membership_name (membership, name),
    index ix_organisation_name (name)
);

create table organisation_description (
    organisation_id uuid        not null,
    language        varchar(12) not null,
    text            text        not null,
    primary key (organisation_id, language),
    constraint fk_description_organisation foreign key (organisation_id) references organisation (id)
);
