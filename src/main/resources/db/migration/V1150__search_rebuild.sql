-- The one rebuild of the index that may run, over all nodes, and how far it has come.
create table search_rebuild (
    id tinyint not null primary key check (id = 1),
    token uuid null,
    begun_at datetime(6) null,
    beat_at datetime(6) null,
    done bigint not null default 0,
    total bigint not null default 0,
    ended_at datetime(6) null,
    outcome varchar(20) null
);

insert into search_rebuild (id) values (1);
