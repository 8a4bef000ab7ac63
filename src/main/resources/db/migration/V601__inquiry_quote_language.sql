-- The language a quoted passage is in: then and now are compared in the same one.
alter table inquiry add column quote_language varchar(35) null after quote;
