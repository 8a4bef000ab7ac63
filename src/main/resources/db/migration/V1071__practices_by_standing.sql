-- What the office took from the shelf waits in its queue.
create index ix_practice_standing on practice (standing, standing_since);
