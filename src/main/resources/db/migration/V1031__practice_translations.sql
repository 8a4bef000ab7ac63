-- Translations at work: one for each practice and language, written field by field, until its gate accepts it.
create table practice_translation (
    id           uuid          not null primary key,
    practice_id  uuid          not null,
    language     varchar(12)   not null,
    stage        varchar(12)   not null,
    stage_since  datetime(6)   not null,
    submitted_by uuid          null,
    reason       varchar(2000) null,
    constraint uq_practice_translation unique (practice_id, language),
    constraint fk_practice_translation_practice foreign key (practice_id) references practice (id),
    index ix_practice_translation_stage (stage, stage_since)
);

create table practice_translation_draft (
    translation_id    uuid        not null,
    field             varchar(40) not null,
    value             mediumtext  not null,
    of_source_version int         not null,
    revision          int         not null,
    edited_by         uuid        not null,
    edited_at         datetime(6) not null,
    primary key (translation_id, field),
    constraint fk_practice_translation_draft foreign key (translation_id) references practice_translation (id)
);

create table practice_translator (
    translation_id uuid not null,
    person_id      uuid not null,
    primary key (translation_id, person_id),
    constraint fk_practice_translator foreign key (translation_id) references practice_translation (id)
);
