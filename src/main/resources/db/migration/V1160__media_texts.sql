-- What uploaded text files say, for the search: the beginning of each as plain words.
create table media_text (
    file_id uuid       not null primary key,
    words   mediumtext not null,
    constraint fk_media_text_file foreign key (file_id) references media_file (id) on delete cascade
);
