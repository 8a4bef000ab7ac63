-- Who wrote in a version: none of them decides about it, even when they are no author any more.
create table practice_version_writer (
    version_id uuid not null,
    person_id  uuid not null,
    primary key (version_id, person_id),
    constraint fk_practice_version_writer foreign key (version_id) references practice_version (id)
);

insert ignore into practice_version_writer (version_id, person_id)
select f.version_id, f.edited_by
from practice_manuscript_field f join practice_version v on v.id = f.version_id
where f.edited_by is not null and f.edited_at >= v.created_at and v.author_id is not null;

-- As long as every other reason.
alter table practice modify column standing_reason varchar(2000) null;
