-- Writing practices: a version is written as a manuscript, field by field, and becomes typed content when it is submitted.
alter table practice
    add column standing         varchar(20)  not null default 'ACTIVE',
    add column standing_reason  varchar(500) null,
    add column standing_since   datetime(6)  null,
    add column successor_id     uuid         null,
    add constraint fk_practice_successor foreign key (successor_id) references practice (id);

-- Type, scale and start are not among the answers that a first version needs; a draft has no facts at all yet.
alter table practice_version
    modify column type       varchar(20)  null,
    modify column status     varchar(20)  null,
    modify column scale      varchar(20)  null,
    modify column country    char(2)      null,
    modify column town       varchar(120) null,
    modify column started_on date         null,
    add column base_number   int          null,
    add column author_id     uuid         null,
    add column note          varchar(500) null,
    add column small         boolean      not null default false,
    add column taken_back_at datetime(6)  null,
    add column state_since   datetime(6)  null,
    add index ix_practice_version_state (state, state_since),
    add index ix_practice_version_author (author_id);

update practice_version set state_since = created_at;

alter table practice_version modify column state_since datetime(6) not null;

create table practice_author (
    practice_id uuid        not null,
    person_id   uuid        not null,
    named_by    uuid        null,
    named_at    datetime(6) not null,
    primary key (practice_id, person_id),
    constraint fk_practice_author_practice foreign key (practice_id) references practice (id),
    index ix_practice_author_person (person_id)
);

create table practice_manuscript_field (
    version_id uuid        not null,
    field      varchar(60) not null,
    value      mediumtext  not null,
    revision   int         not null,
    edited_by  uuid        null,
    edited_at  datetime(6) not null,
    primary key (version_id, field),
    constraint fk_practice_manuscript_version foreign key (version_id) references practice_version (id)
);

create table practice_step (
    id          uuid         not null primary key,
    practice_id uuid         not null,
    version_id  uuid         null,
    action      varchar(40)  not null,
    actor_id    uuid         null,
    at          datetime(6)  not null,
    reason      varchar(2000) null,
    constraint fk_practice_step_practice foreign key (practice_id) references practice (id),
    index ix_practice_step_practice (practice_id, at)
);

alter table practice_partner
    add column from_month date         null,
    add column to_month   date         null,
    add column amount     varchar(200) null;
