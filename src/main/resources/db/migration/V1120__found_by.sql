-- What a search narrows down by, beside the words of a version: for whom it is, how many take it up, whether figures were released.
alter table practice_version
    add column target_groups varchar(400) null;

alter table practice
    add column taken_up int not null default 0,
    add column results_since date null,
    add column edition int not null default 0;

update practice p
set p.taken_up = (select count(*) from adoption a where a.practice_id = p.id and a.state in ('RUNNING', 'PILOTING'));

update practice p
set p.results_since = (select date(min(r.released_at)) from figure_release r where r.initiative_id = p.initiative_id)
where p.initiative_id is not null;
