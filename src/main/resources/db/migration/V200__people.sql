create table person (
    id uuid not null primary key,
    organisation_id uuid not null,
    role varchar(20) not null,
    name varchar(200) not null,
    address varchar(254) not null,
    role_note varchar(200),
    language varchar(10) not null,
    time_zone varchar(60) not null,
    colour_scheme varchar(20) not null,
    password_hash varchar(200),
    password_changed_at datetime(6),
    demonstration boolean not null,
    created_at datetime(6) not null,
    removed_at datetime(6),
    version int not null,
    constraint person_address unique (address),
    constraint person_home foreign key (organisation_id) references organisation (id)
);
create index person_organisation on person (organisation_id, name);

create table draft (
    id uuid not null primary key,
    person_id uuid not null,
    place varchar(200) not null,
    fields mediumtext not null,
    saved_at datetime(6) not null,
    version int not null,
    constraint draft_place unique (person_id, place),
    constraint draft_person foreign key (person_id) references person (id) on delete cascade
);
