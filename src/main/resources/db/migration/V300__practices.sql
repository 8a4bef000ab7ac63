-- Practices: the record, its immutable versions, their texts by language, sections by audience, partners and themes.
create table practice (
    id               uuid        not null primary key,
    row_version      bigint      not null,
    slug             varchar(80) not null,
    owner_id         uuid        not null,
    initiative_id    uuid        null,
    shelf            varchar(10) not null,
    shown_version_id uuid        null,
    published_on     date        null,
    confirmed_on     date        null,
    created_at       datetime(6) not null,
    constraint uq_practice_slug unique (slug),
    constraint fk_practice_owner foreign key (owner_id) references organisation (id),
    index ix_practice_shelf_published (shelf, published_on),
    index ix_practice_owner (owner_id),
    index ix_practice_initiative (initiative_id)
);

create table practice_version (
    id              uuid         not null primary key,
    row_version     bigint       not null,
    practice_id     uuid         not null,
    number          int          not null,
    state           varchar(20)  not null,
    type            varchar(20)  not null,
    status          varchar(20)  not null,
    scale           varchar(20)  not null,
    country         char(2)      not null,
    town            varchar(120) not null,
    source_language varchar(12)  not null,
    started_on      date         not null,
    ended_on        date         null,
    created_at      datetime(6)  not null,
    accepted_on     date         null,
    constraint uq_practice_version_number unique (practice_id, number),
    constraint fk_practice_version_practice foreign key (practice_id) references practice (id)
);

alter table practice
    add constraint fk_practice_shown_version foreign key (shown_version_id) references practice_version (id);

create table practice_theme (
    version_id uuid        not null,
    position   int         not null,
    theme      varchar(30) not null,
    primary key (version_id, position),
    constraint fk_practice_theme_version foreign key (version_id) references practice_version (id)
);

create table practice_text (
    version_id        uuid         not null,
    language          varchar(12)  not null,
    of_source_version int          not null,
    title             varchar(200) not null,
    teaser            varchar(500) not null,
    status_reason     varchar(500) null,
    primary key (version_id, language),
    constraint fk_practice_text_version foreign key (version_id) references practice_version (id)
);

create table practice_section (
    id          uuid        not null primary key,
    row_version bigint      not null,
    version_id  uuid        not null,
    kind        varchar(30) not null,
    audience    varchar(25) not null,
    constraint uq_practice_section_kind unique (version_id, kind),
    constraint fk_practice_section_version foreign key (version_id) references practice_version (id)
);

create table practice_section_text (
    section_id uuid        not null,
    language   varchar(12) not null,
    body       mediumtext  not null,
    primary key (section_id, language),
    constraint fk_practice_section_text_section foreign key (section_id) references practice_section (id)
);

create table practice_partner (
    id              uuid         not null primary key,
    row_version     bigint       not null,
    version_id      uuid         not null,
    position        int          not null,
    organisation_id uuid         null,
    name            varchar(200) not null,
    kind            varchar(30)  not null,
    confirmed       boolean      not null,
    cited_link      varchar(500) null,
    cited_on        date         null,
    constraint uq_practice_partner_position unique (version_id, position),
    constraint fk_practice_partner_version foreign key (version_id) references practice_version (id),
    constraint fk_practice_partner_organisation foreign key (organisation_id) references organisation (id)
);

create table practice_partner_text (
    partner_id   uuid          not null,
    language     varchar(12)   not null,
    role         varchar(300)  null,
    contribution varchar(1000) null,
    primary key (partner_id, language),
    constraint fk_practice_partner_text_partner foreign key (partner_id) references practice_partner (id)
);
