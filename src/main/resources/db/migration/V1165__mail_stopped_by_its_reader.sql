-- Mails that their reader can stop with one click: which, whose, about what. The link itself is made when one is sent.
alter table outbox_mail
    add column stop_kind   varchar(60) null,
    add column stop_person uuid        null,
    add column stop_about  uuid        null;
