-- Tries at something worth guessing, by the keyed hash of who tries what; a row never shuts anybody out for good.
create table throttle (
    key_hash binary(32) not null primary key,
    tries int not null,
    last_at datetime(6) not null,
    open_at datetime(6) not null,
    index throttle_age (last_at)
);

-- Between password and second factor: five minutes, no session.
create table sign_in_challenge (
    id_hash binary(32) not null primary key,
    person_id uuid not null,
    step varchar(20) not null,
    wanted varchar(500),
    stay boolean not null,
    secret varbinary(32),
    tries int not null,
    expires_at datetime(6) not null,
    index challenge_age (expires_at),
    constraint challenge_person foreign key (person_id) references person (id) on delete cascade
);

create table second_factor (
    person_id uuid not null primary key,
    secret varbinary(32) not null,
    last_step bigint not null,
    confirmed_at datetime(6) not null,
    constraint factor_person foreign key (person_id) references person (id) on delete cascade
);

create table recovery_code (
    code_hash binary(32) not null primary key,
    person_id uuid not null,
    used_at datetime(6),
    index recovery_person (person_id),
    constraint recovery_owner foreign key (person_id) references person (id) on delete cascade
);

-- Links that let somebody choose a password; only the hash of what is in the link.
create table password_link (
    token_hash binary(32) not null primary key,
    person_id uuid not null,
    made_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at datetime(6),
    superseded_at datetime(6),
    index password_link_person (person_id),
    constraint password_link_owner foreign key (person_id) references person (id) on delete cascade
);

create table person_session (
    id uuid not null primary key,
    person_id uuid not null,
    stay_id uuid,
    device varchar(120) not null,
    remote varchar(60) not null,
    begun_at datetime(6) not null,
    seen_at datetime(6) not null,
    ended_at datetime(6),
    index session_person (person_id, ended_at),
    index session_age (seen_at),
    constraint session_owner foreign key (person_id) references person (id) on delete cascade
);

-- "Stay signed in": a series of tokens, each good for one use.
create table stay_signed_in (
    id uuid not null primary key,
    person_id uuid not null,
    token_hash binary(32) not null,
    previous_hash binary(32),
    device varchar(120) not null,
    remote varchar(60) not null,
    begun_at datetime(6) not null,
    rotated_at datetime(6) not null,
    expires_at datetime(6) not null,
    index stay_person (person_id),
    constraint stay_owner foreign key (person_id) references person (id) on delete cascade
);
