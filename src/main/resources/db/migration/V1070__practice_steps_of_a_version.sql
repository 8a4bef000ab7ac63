-- The last step of a version is asked for whenever its authors open it or save an answer.
create index ix_practice_step_version on practice_step (version_id, at);
