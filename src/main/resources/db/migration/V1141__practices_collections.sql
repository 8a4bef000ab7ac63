-- Practices that somebody puts together for others.
create table practice_collection (
    id              uuid          not null primary key,
    version         int           not null,
    slug            varchar(120)  not null,
    organisation_id uuid          not null,
    owner_id        uuid          not null,
    title           varchar(100)  not null,
    introduction    text          not null,
    audience        varchar(20)   not null,
    -- whether somebody let it through to strangers; until then a public one is for members
    passed          boolean       not null,
    refusal         varchar(500)  null,
    created_at      datetime(6)   not null,
    changed_at      datetime(6)   not null,
    unique key ux_practice_collection_slug (slug),
    constraint fk_practice_collection_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_practice_collection_owner foreign key (owner_id) references person (id),
    index ix_practice_collection (changed_at),
    index ix_practice_collection_waiting (organisation_id, audience, passed)
);
create table practice_collection_editor (
    collection_id uuid not null,
    person_id     uuid not null,
    primary key (collection_id, person_id),
    constraint fk_collection_editor foreign key (collection_id) references practice_collection (id) on delete cascade,
    constraint fk_collection_editor_person foreign key (person_id) references person (id) on delete cascade,
    index ix_collection_editor_person (person_id)
);
create table practice_collection_entry (
    collection_id uuid         not null,
    practice_id   uuid         not null,
    position      int          not null,
    note          varchar(500) not null,
    primary key (collection_id, practice_id),
    constraint fk_collection_entry foreign key (collection_id) references practice_collection (id) on delete cascade,
    constraint fk_collection_entry_practice foreign key (practice_id) references practice (id) on delete cascade,
    index ix_collection_entry_practice (practice_id)
);
