-- Uploaded files: what they are, whose they are, the sizes of a picture, and what an organisation's files take.
create table media_file (
    id              uuid         not null primary key,
    kind            varchar(20)  not null,
    type            varchar(20)  not null,
    organisation_id uuid         not null,
    uploader_id     uuid         not null,
    name            varchar(200) not null,
    bytes           bigint       not null,
    sha256          char(64)     not null,
    uploaded_at     datetime(6)  not null,
    index ix_media_file_uploaded (uploaded_at)
);

create table media_rendition (
    file_id uuid        not null,
    width   int         not null,
    height  int         not null,
    type    varchar(20) not null,
    bytes   bigint      not null,
    sha256  char(64)    not null,
    primary key (file_id, width),
    constraint fk_media_rendition_file foreign key (file_id) references media_file (id) on delete cascade
);

create table media_space (
    organisation_id uuid   not null primary key,
    used            bigint not null
);
