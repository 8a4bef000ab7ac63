-- Which reminder to confirm a practice was sent: each at most once for one due date, on however many nodes.
create table practice_reminder (
    practice_id uuid        not null,
    due_on      date        not null,
    days        int         not null,
    sent_at     datetime(6) not null,
    primary key (practice_id, due_on, days),
    constraint fk_practice_reminder_practice foreign key (practice_id) references practice (id)
);

create index ix_practice_confirmed on practice (confirmed_on);
