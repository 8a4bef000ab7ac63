-- Decisions about versions: remarks at their fields, the network's review, partners' answers, what was offered to a deputy.
create table practice_remark (
    id         uuid          not null primary key,
    version_id uuid          not null,
    field      varchar(60)   not null,
    text       varchar(2000) not null,
    by_person  uuid          not null,
    at         datetime(6)   not null,
    done_at    datetime(6)   null,
    done_by    uuid          null,
    constraint fk_practice_remark_version foreign key (version_id) references practice_version (id),
    index ix_practice_remark_version (version_id, at)
);

create table practice_review (
    id            uuid          not null primary key,
    row_version   bigint        not null,
    practice_id   uuid          not null,
    version_id    uuid          not null,
    state         varchar(20)   not null,
    state_since   datetime(6)   not null,
    asked_by      uuid          null,
    reviewer_id   uuid          null,
    reason        varchar(2000) null,
    relevant      varchar(10)   null,
    evidence      varchar(10)   null,
    participatory varchar(10)   null,
    transferable  varchar(10)   null,
    opinion       varchar(2000) null,
    language      varchar(12)   null,
    constraint fk_practice_review_practice foreign key (practice_id) references practice (id),
    constraint fk_practice_review_version foreign key (version_id) references practice_version (id),
    index ix_practice_review_practice (practice_id, state),
    index ix_practice_review_version (version_id, state),
    index ix_practice_review_state (state, state_since),
    index ix_practice_review_reviewer (reviewer_id, state)
);

-- One row for each entry of a queue that waited too long, until it is decided.
create table practice_offer (
    version_id uuid        not null,
    what       varchar(10) not null,
    offered_to varchar(10) not null,
    at         datetime(6) not null,
    primary key (version_id, what),
    constraint fk_practice_offer_version foreign key (version_id) references practice_version (id)
);

alter table practice_partner
    add column answered_at datetime(6)   null,
    add column answered_by uuid          null,
    add column refusal     varchar(2000) null;

-- A small change that its coordinator has looked at needs nobody any more.
alter table practice_version
    add column looked_at datetime(6) null,
    add column looked_by uuid        null;
