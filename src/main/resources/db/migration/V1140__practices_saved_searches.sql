-- What people look for again and again, and what they know of it already.
create table saved_search (
    id         uuid         not null primary key,
    person_id  uuid         not null,
    name       varchar(100) not null,
    address    text         not null,
    fingerprint char(64)    not null,
    told       boolean      not null,
    -- whether more practices matched when it was saved than are remembered one by one
    wide       boolean      not null,
    saved_at   datetime(6)  not null,
    opened_at  datetime(6)  not null,
    mailed_at  datetime(6)  null,
    constraint fk_saved_search_person foreign key (person_id) references person (id) on delete cascade,
    unique key ux_saved_search (person_id, fingerprint),
    index ix_saved_search_told (told, id)
);
-- Practices that its person knows of: those that were there when it was saved, and those they were told of since.
create table saved_search_known (
    search_id   uuid        not null,
    practice_id uuid        not null,
    told_at     datetime(6) null,
    mailed      boolean     not null,
    primary key (search_id, practice_id),
    constraint fk_saved_search_known foreign key (search_id) references saved_search (id) on delete cascade,
    constraint fk_saved_search_known_practice foreign key (practice_id) references practice (id) on delete cascade,
    index ix_saved_search_to_mail (mailed, search_id)
);
-- What changed on the shelves and was not looked at yet.
create table saved_search_change (
    id          bigint      not null auto_increment primary key,
    practice_id uuid        not null,
    was         varchar(20) not null,
    happened_at datetime(6) not null,
    constraint fk_saved_search_change foreign key (practice_id) references practice (id) on delete cascade
);
