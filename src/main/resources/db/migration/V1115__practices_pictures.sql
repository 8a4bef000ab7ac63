-- Nothing asked for these: a picture is replaced whole, and what matters of people in it is until when they agreed.
alter table practice_picture drop column row_version, drop column people;
