package org.selvedge.shared.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.selvedge.shared.StartFailure;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What this installation was begun as; remembered, so that real data and the demonstration network never mix. */
@Component
@DependsOnDatabaseInitialization
class Installation implements InitializingBean {
    private final JdbcTemplate database;
    private final Clock clock;
    private final boolean demonstrationWanted;
    private final boolean loopback;

    Installation(
            JdbcTemplate database,
            Clock clock,
            @Value("${selvedge.demo:false}") boolean demonstrationWanted,
            @Value("${selvedge.loopback:true}") boolean loopback) {
        this.database = database;
        this.clock = clock;
        this.demonstrationWanted = demonstrationWanted;
        this.loopback = loopback;
    }

    /** Accounts whose password everybody knows are never shown to other machines, however the portal is started. */
    @Override
    public void afterPropertiesSet() {
        database.update(
                "insert ignore into installation (id, begun_at, demonstration, known_password) values (1, ?, ?, ?)",
                LocalDateTime.now(clock),
                demonstrationWanted,
                demonstrationWanted && loopback);
        if (!loopback && is("known_password")) {
            throw new StartFailure("shared.start.knownPasswords");
        }
    }

    boolean demonstration() {
        return is("demonstration");
    }

    LocalDate begun() {
        return database.queryForObject("select begun_at from installation", LocalDateTime.class)
                .toLocalDate();
    }

    private boolean is(String column) {
        return Boolean.TRUE.equals(database.queryForObject("select " + column + " from installation", Boolean.class));
    }
}
