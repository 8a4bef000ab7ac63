-- What people follow: a practice, a theme, an organisation. The subject is its id, or the theme's key.
create table follow (
    person_id uuid        not null,
    kind      varchar(20) not null,
    subject   varchar(40) not null,
    since     datetime(6) not null,
    primary key (person_id, kind, subject),
    constraint fk_follow_person foreign key (person_id) references person (id) on delete cascade,
    index ix_follow_subject (kind, subject)
);
