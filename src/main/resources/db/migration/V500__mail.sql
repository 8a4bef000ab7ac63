-- Mails that wait to leave, left, or could not.
create table outbox_mail (
    id            uuid          not null primary key,
    version       int           not null,
    message_id    varchar(200)  not null,
    thread        varchar(100),
    address       varchar(320)  not null,
    language      varchar(35)   not null,
    kind          varchar(60)   not null,
    greeting      varchar(200)  not null,
    who           varchar(300)  not null,
    what          varchar(300)  not null,
    quote         text,
    link          varchar(1000),
    secret        varchar(60),
    person        uuid,
    state         varchar(20)   not null,
    why           varchar(500),
    tries         int           not null,
    created_at    datetime(6)   not null,
    first_try_at  datetime(6),
    next_try_at   datetime(6)   not null,
    done_at       datetime(6),
    constraint outbox_mail_message_id unique (message_id)
);

create index outbox_mail_due on outbox_mail (state, next_try_at);
create index outbox_mail_created on outbox_mail (created_at);
