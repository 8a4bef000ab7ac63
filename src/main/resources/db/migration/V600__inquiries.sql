-- Threads from a member to another organisation's mandate.
create table inquiry (
    id                  uuid         not null primary key,
    version             bigint       not null,
    asker               uuid         not null,
    asker_organisation  uuid         not null,
    organisation        uuid         not null,
    subject             varchar(200) not null,
    practice            uuid         null,
    practice_version    int          null,
    passage             varchar(120) null,
    quote               text         null,
    state               varchar(20)  not null,
    turn                varchar(20)  not null,
    last_side           varchar(20)  not null,
    last_number         int          not null,
    last_public_number  int          not null,
    answers             int          not null,
    reopened            int          not null,
    asked_at            datetime(6)  not null,
    last_at             datetime(6)  not null,
    finished_at         datetime(6)  null,
    constraint fk_inquiry_organisation foreign key (organisation) references organisation (id),
    constraint fk_inquiry_asker_organisation foreign key (asker_organisation) references organisation (id),
    index ix_inquiry_inbox (organisation, turn, last_at),
    index ix_inquiry_asker (asker, turn, last_at)
);

create table inquiry_message (
    id          uuid        not null primary key,
    version     bigint      not null,
    inquiry     uuid        not null,
    number      int         not null,
    author      uuid        not null,
    side        varchar(20) not null,
    kind        varchar(20) not null,
    action      varchar(30) not null,
    text        text        not null,
    written_at  datetime(6) not null,
    constraint uq_inquiry_message_number unique (inquiry, number),
    constraint fk_inquiry_message foreign key (inquiry) references inquiry (id)
);

-- What happened, once and for all: rows are only ever added.
create table inquiry_event (
    id           uuid        not null primary key,
    version      bigint      not null,
    inquiry      uuid        not null,
    action       varchar(30) not null,
    actor        uuid        not null,
    state_before varchar(20) null,
    state_after  varchar(20) not null,
    number       int         null,
    happened_at  datetime(6) not null,
    constraint fk_inquiry_event foreign key (inquiry) references inquiry (id),
    index ix_inquiry_event (inquiry, happened_at)
);

-- Up to which message somebody has read a thread.
create table inquiry_seen (
    inquiry uuid   not null,
    person  uuid   not null,
    version bigint not null,
    number  int    not null,
    primary key (inquiry, person),
    constraint fk_inquiry_seen foreign key (inquiry) references inquiry (id)
);
