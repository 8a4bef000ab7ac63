-- What is looked for, by month, without persons: a term is shown when three people used it; until then their keyed hashes
-- stand beside it, and are gone at the third or at the month's end. Empty language or theme: of all together.
create table search_term (
    id uuid not null primary key,
    month date not null,
    term varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    language varchar(8) not null,
    theme varchar(60) not null,
    shown boolean not null default false,
    searches int not null default 0,
    without_result int not null default 0,
    opened int not null default 0,
    constraint search_term_once unique (month, term, language, theme)
);

create index search_term_shown on search_term (language, theme, shown, month);

create table search_person (
    term_id uuid not null,
    hash binary(32) not null,
    primary key (term_id, hash),
    constraint search_person_term foreign key (term_id) references search_term (id) on delete cascade
);

-- The secret that a month's hashes are made with; gone with the month.
create table search_month (
    month date not null primary key,
    secret binary(32) not null
);
