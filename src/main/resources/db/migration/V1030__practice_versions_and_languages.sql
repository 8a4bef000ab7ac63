-- Versions that readers saw, former addresses, and translations that name the version of the source, piece by piece.
alter table practice_version add column widest_shelf varchar(10) null;

update practice_version v
    join practice p on p.id = v.practice_id
    join practice_version shown on shown.id = p.shown_version_id
set v.widest_shelf = case when v.state = 'REVIEWED' then 'PUBLIC' else 'MEMBERS' end
where v.state = 'REVIEWED' or (v.state = 'APPROVED' and v.number <= shown.number);

alter table practice_section_text add column of_source_version int null;

update practice_section_text b
    join practice_section s on s.id = b.section_id
    join practice_version v on v.id = s.version_id
    left join practice_text t on t.version_id = v.id and t.language = b.language
set b.of_source_version = coalesce(t.of_source_version, v.number);

alter table practice_section_text modify column of_source_version int not null;

create table practice_former_slug (
    slug        varchar(80) not null primary key,
    practice_id uuid        not null,
    until_at    datetime(6) not null,
    constraint fk_practice_former_slug_practice foreign key (practice_id) references practice (id)
);
