-- What the network's reviewer says of the version that strangers read; the reviews themselves are kept elsewhere.
alter table practice
    add column opinion          varchar(2000) null,
    add column opinion_language varchar(12)   null,
    add column opinion_on       date          null;
