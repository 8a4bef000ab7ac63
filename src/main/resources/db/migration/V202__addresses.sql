-- An address is the address that was written: accents, widths and marks that cannot be seen make another one.
alter table person modify address varchar(254) character set utf8mb4 collate utf8mb4_bin not null;
