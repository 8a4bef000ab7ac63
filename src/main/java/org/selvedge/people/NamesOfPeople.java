package org.selvedge.people;

import java.util.Collection;
import org.selvedge.search.KnownNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names in the directory, which the log of searches leaves out. */
@Component
class NamesOfPeople implements KnownNames {
    private final JdbcClient jdbc;

    NamesOfPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<String> names() {
        return jdbc.sql("select name from person").query(String.class).list();
    }
}
