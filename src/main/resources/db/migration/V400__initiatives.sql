-- What practices led to: cohorts, counts with their releases, and what partners gave. Aggregates only, no rows about persons.
create table initiative (
    id          uuid          not null primary key,
    version     bigint        not null,
    slug        varchar(80)   not null,
    owner_id    uuid          not null,
    practice_id uuid          null,
    name        varchar(1000) not null,
    created_at  datetime(6)   not null,
    constraint uq_initiative_slug unique (slug),
    constraint fk_initiative_owner foreign key (owner_id) references organisation (id),
    index ix_initiative_owner (owner_id),
    index ix_initiative_practice (practice_id)
);

create table stage (
    id            uuid          not null primary key,
    version       bigint        not null,
    initiative_id uuid          not null,
    slug          varchar(80)   not null,
    position      int           not null,
    name          varchar(1000) not null,
    constraint uq_stage unique (initiative_id, slug),
    constraint fk_stage_initiative foreign key (initiative_id) references initiative (id)
);

create table cohort (
    id              uuid          not null primary key,
    version         bigint        not null,
    initiative_id   uuid          not null,
    slug            varchar(80)   not null,
    position        int           not null,
    start_day       date          not null,
    start_precision varchar(10)   not null,
    exit_day        date          null,
    exit_precision  varchar(10)   null,
    note            varchar(1000) not null,
    may_rise        boolean       not null,
    constraint uq_cohort unique (initiative_id, slug),
    constraint fk_cohort_initiative foreign key (initiative_id) references initiative (id)
);

create table indicator (
    id            uuid          not null primary key,
    version       bigint        not null,
    initiative_id uuid          not null,
    slug          varchar(80)   not null,
    position      int           not null,
    name          varchar(1000) not null,
    definition    varchar(4000) not null,
    kind          varchar(20)   not null,
    aggregation   varchar(20)   not null,
    of_people     boolean       not null,
    constraint uq_indicator unique (initiative_id, slug),
    constraint fk_indicator_initiative foreign key (initiative_id) references initiative (id)
);

create table figure (
    id             uuid          not null primary key,
    version        bigint        not null,
    initiative_id  uuid          not null,
    indicator_id   uuid          not null,
    cohort_id      uuid          null,
    stage_id       uuid          null,
    category       varchar(30)   null,
    address        varchar(250)  not null,
    role           varchar(20)   not null,
    answer         varchar(20)   not null,
    n              int           null,
    due_day        date          null,
    due_precision  varchar(10)   null,
    at_day         date          null,
    at_precision   varchar(10)   null,
    consent        varchar(20)   null,
    consent_link   varchar(500)  null,
    consent_on     date          null,
    constraint uq_figure_address unique (initiative_id, address),
    constraint fk_figure_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_figure_indicator foreign key (indicator_id) references indicator (id),
    constraint fk_figure_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_figure_stage foreign key (stage_id) references stage (id)
);

create table figure_revision (
    id          uuid          not null primary key,
    version     bigint        not null,
    figure_id   uuid          not null,
    at          datetime(6)   not null,
    by_person   uuid          null,
    from_answer varchar(20)   null,
    from_n      int           null,
    to_answer   varchar(20)   not null,
    to_n        int           null,
    reason      varchar(1000) not null,
    constraint fk_revision_figure foreign key (figure_id) references figure (id),
    constraint fk_revision_person foreign key (by_person) references person (id),
    index ix_revision_figure (figure_id, at)
);

create table figure_release (
    id            uuid          not null primary key,
    version       bigint        not null,
    initiative_id uuid          not null,
    number        int           not null,
    released_at   datetime(6)   not null,
    released_by   uuid          null,
    remark        varchar(1000) not null,
    constraint uq_release unique (initiative_id, number),
    constraint fk_release_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_release_person foreign key (released_by) references person (id)
);

create table release_cell (
    id            uuid         not null primary key,
    version       bigint       not null,
    release_id    uuid         not null,
    indicator_id  uuid         not null,
    cohort_id     uuid         null,
    stage_id      uuid         null,
    category      varchar(30)  null,
    address       varchar(250) not null,
    answer        varchar(20)  not null,
    n             int          null,
    due_day       date         null,
    due_precision varchar(10)  null,
    at_day        date         null,
    at_precision  varchar(10)  null,
    consent       varchar(20)  null,
    members       varchar(20)  null,
    outside       varchar(20)  null,
    constraint uq_release_cell unique (release_id, address),
    constraint fk_cell_release foreign key (release_id) references figure_release (id)
);

create table contribution (
    id                  uuid           not null primary key,
    version             bigint         not null,
    initiative_id       uuid           not null,
    partner_id          uuid           not null,
    title               varchar(1000)  not null,
    state               varchar(20)    not null,
    kind                varchar(30)    null,
    unit                varchar(80)    not null,
    promised            decimal(14, 2) null,
    delivered           decimal(14, 2) null,
    from_day            date           null,
    to_day              date           null,
    note                varchar(4000)  not null,
    reason              varchar(4000)  null,
    changed_at          datetime(6)    not null,
    changed_by          uuid           null,
    sent_by             uuid           null,
    confirmed_at        datetime(6)    null,
    confirmed_by        uuid           null,
    confirmed_kind      varchar(30)    null,
    confirmed_unit      varchar(80)    null,
    confirmed_promised  decimal(14, 2) null,
    confirmed_delivered decimal(14, 2) null,
    confirmed_from_day  date           null,
    confirmed_to_day    date           null,
    constraint fk_contribution_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_contribution_partner foreign key (partner_id) references organisation (id),
    constraint fk_contribution_changed foreign key (changed_by) references person (id),
    constraint fk_contribution_sent foreign key (sent_by) references person (id),
    constraint fk_contribution_confirmed foreign key (confirmed_by) references person (id),
    index ix_contribution_partner (partner_id, state),
    index ix_contribution_initiative (initiative_id, state)
);

create table contribution_entry (
    id              uuid           not null primary key,
    version         bigint         not null,
    contribution_id uuid           not null,
    at              datetime(6)    not null,
    by_person       uuid           null,
    deed            varchar(20)    not null,
    kind            varchar(30)    null,
    unit            varchar(80)    null,
    promised        decimal(14, 2) null,
    delivered       decimal(14, 2) null,
    from_day        date           null,
    to_day          date           null,
    note            varchar(4000)  not null,
    constraint fk_entry_contribution foreign key (contribution_id) references contribution (id),
    constraint fk_entry_person foreign key (by_person) references person (id),
    index ix_entry_contribution (contribution_id, at)
);
