-- The name of an organisation from each of its words on, so that an index leads to what somebody begins to type.
create table organisation_name_start (
    organisation_id uuid         not null,
    position        int          not null,
    text            varchar(200) not null,
    primary key (organisation_id, position),
    constraint fk_organisation_name_start foreign key (organisation_id) references organisation (id) on delete cascade,
    index ix_organisation_name_start (text)
);

insert into organisation_name_start (organisation_id, position, text)
with recursive piece (organisation_id, position, text) as (
    select id, 0, name from organisation
    union all
    select organisation_id, position + 1,
        regexp_replace(text, '^[\\p{L}\\p{N}\\p{M}]*[^\\p{L}\\p{N}\\p{M}]+', '')
    from piece
    where text regexp '^[\\p{L}\\p{N}\\p{M}]*[^\\p{L}\\p{N}\\p{M}]+[\\p{L}\\p{N}]'
)
select organisation_id, position, text from piece;
