-- One row: when this installation began, and whether it tells the demonstration network.
create table installation (
    id tinyint not null primary key check (id = 1),
    begun_at datetime(6) not null,
    demonstration boolean not null,
    known_password boolean not null
);

-- Chapters of the demonstration network that were told, each written in its chapter's own transaction.
create table demonstration_chapter (
    name varchar(200) not null primary key,
    told_at datetime(6) not null
);

-- Keys that the installation made for itself.
create table installation_secret (
    name varchar(60) not null primary key,
    secret varbinary(64) not null,
    made_at datetime(6) not null
);
