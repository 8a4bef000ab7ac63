-- Questions that went to several organisations at once: each person has a few a day.
create table inquiry_network_question (
    id        uuid        not null primary key,
    asker     uuid        not null,
    asked_at  datetime(6) not null,
    asked     int         not null,
    constraint fk_inquiry_network_asker foreign key (asker) references person (id) on delete cascade,
    index ix_inquiry_network_asker (asker, asked_at)
);
