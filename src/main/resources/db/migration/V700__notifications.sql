-- What people are told in the portal.
create table notice (
    id          uuid         not null primary key,
    version     bigint       not null,
    person      uuid         not null,
    kind        varchar(40)  not null,
    who         varchar(300) not null,
    what        varchar(300) not null,
    route       varchar(300) not null,
    happened_at datetime(6)  not null,
    read_at     datetime(6)  null,
    index ix_notice_person (person, happened_at),
    index ix_notice_unread (person, read_at, route)
);
