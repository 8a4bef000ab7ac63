-- Words beside the running text are translated piece by piece: each names the version of the source that it translates.
alter table practice_partner_text
    add column role_of         int not null default 0,
    add column contribution_of int not null default 0;

update practice_partner_text t join practice_partner r on r.id = t.partner_id join practice_version v on v.id = r.version_id
set t.role_of = v.number, t.contribution_of = v.number;

alter table practice_picture_text
    modify column alt varchar(1000) not null default '',
    add column alt_of     int not null default 0,
    add column caption_of int not null default 0;

alter table practice_attachment_text
    modify column title varchar(1000) not null default '',
    add column title_of int not null default 0;

alter table practice_video_text
    add column caption_of    int not null default 0,
    add column transcript_of int not null default 0;

update practice_picture_text t join practice_picture c on c.id = t.picture_id join practice_version v on v.id = c.version_id
set t.alt_of = v.number, t.caption_of = v.number;

update practice_attachment_text t
    join practice_attachment c on c.id = t.attachment_id join practice_version v on v.id = c.version_id
set t.title_of = v.number;

update practice_video_text t join practice_version v on v.id = t.version_id
set t.caption_of = v.number, t.transcript_of = v.number;

alter table practice_translation_draft modify column field varchar(120) not null;
