-- What happened, append-only; sealed into a hash chain by one job.
create table audit_entry (
    id          bigint       not null auto_increment primary key,
    happened_at datetime(6)  not null,
    action      varchar(80)  not null,
    actor_id    uuid         null,
    subject_id  uuid         null,
    refused     boolean      not null,
    seal        binary(32)   null,
    index ix_audit_happened (happened_at, id),
    index ix_audit_action (action, id),
    index ix_audit_seal (seal, id)
);

-- The last sealed entry; its lock lets one sealing job work at a time.
create table audit_chain (
    id        tinyint    not null primary key,
    entry_id  bigint     not null,
    seal      binary(32) not null
);
insert into audit_chain (id, entry_id, seal) values (1, 0, unhex(repeat('00', 32)));
