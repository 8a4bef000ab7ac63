-- Whether new matches of a saved search are told by mail as well, and not in the portal only.
alter table saved_search
    add column by_mail boolean not null default true;
