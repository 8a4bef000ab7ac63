-- Pictures, files and the film of a version with their words by language; which files manuscripts name; what was taken back.
create table practice_picture (
    id            uuid         not null primary key,
    row_version   bigint       not null,
    version_id    uuid         not null,
    position      int          not null,
    file_id       uuid         not null,
    credit        varchar(500) null,
    people        boolean      not null,
    consent_until date         null,
    constraint uq_practice_picture_position unique (version_id, position),
    constraint fk_practice_picture_version foreign key (version_id) references practice_version (id),
    constraint fk_practice_picture_file foreign key (file_id) references media_file (id),
    index ix_practice_picture_consent (consent_until)
);

create table practice_picture_text (
    picture_id uuid          not null,
    language   varchar(12)   not null,
    alt        varchar(1000) not null,
    caption    varchar(1000) null,
    primary key (picture_id, language),
    constraint fk_practice_picture_text foreign key (picture_id) references practice_picture (id) on delete cascade
);

create table practice_attachment (
    id         uuid        not null primary key,
    version_id uuid        not null,
    position   int         not null,
    file_id    uuid        not null,
    language   varchar(12) null,
    audience   varchar(25) not null,
    constraint uq_practice_attachment_position unique (version_id, position),
    constraint fk_practice_attachment_version foreign key (version_id) references practice_version (id),
    constraint fk_practice_attachment_file foreign key (file_id) references media_file (id)
);

create table practice_attachment_text (
    attachment_id uuid          not null,
    language      varchar(12)   not null,
    title         varchar(1000) not null,
    primary key (attachment_id, language),
    constraint fk_practice_attachment_text foreign key (attachment_id) references practice_attachment (id) on delete cascade
);

create table practice_video (
    version_id uuid         not null primary key,
    link       varchar(500) not null,
    poster_id  uuid         null,
    language   varchar(12)  null,
    constraint fk_practice_video_version foreign key (version_id) references practice_version (id),
    constraint fk_practice_video_poster foreign key (poster_id) references media_file (id)
);

create table practice_video_text (
    version_id uuid          not null,
    language   varchar(12)   not null,
    caption    varchar(1000) null,
    transcript mediumtext    null,
    primary key (version_id, language),
    constraint fk_practice_video_text foreign key (version_id) references practice_video (version_id) on delete cascade
);

create table practice_manuscript_file (
    version_id uuid        not null,
    field      varchar(60) not null,
    file_id    uuid        not null,
    primary key (version_id, field, file_id),
    constraint fk_practice_manuscript_file_version foreign key (version_id) references practice_version (id),
    constraint fk_practice_manuscript_file foreign key (file_id) references media_file (id)
);

create table practice_picture_withdrawn (
    practice_id  uuid        not null,
    file_id      uuid        not null,
    withdrawn_by uuid        not null,
    withdrawn_at datetime(6) not null,
    primary key (practice_id, file_id),
    constraint fk_practice_picture_withdrawn foreign key (practice_id) references practice (id)
);

create table practice_picture_ended (
    practice_id   uuid        not null,
    file_id       uuid        not null,
    consent_until date        not null,
    told_at       datetime(6) not null,
    primary key (practice_id, file_id, consent_until),
    constraint fk_practice_picture_ended foreign key (practice_id) references practice (id)
);
