package org.selvedge.shared.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class DemonstrationNetworkTest {
    private static final List<String> TOLD = new ArrayList<>();
    private static boolean powerFails;

    @Autowired
    DemonstrationNetwork network;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void forget() {
        TOLD.clear();
        database.update("delete from demonstration_chapter where name in ('People', 'Practices')");
    }

    @Test
    void isToldOnceHoweverOftenThePortalStarts() {
        network.tell(List.of(new People(), new Practices()));
        network.tell(List.of(new People(), new Practices()));
        assertThat(TOLD).containsExactly("people as system:demonstration", "practices");
    }

    @Test
    void goesOnWhereAStartDiedHalfWay() {
        powerFails = true;
        assertThatThrownBy(() -> network.tell(List.of(new People(), new Practices())))
                .hasMessage("power failed");
        assertThat(database.queryForList(
                        "select name from demonstration_chapter where name in ('People', 'Practices', 'half a practice')",
                        String.class))
                .as("what the broken chapter wrote is gone with it")
                .containsExactly("People");
        powerFails = false;
        network.tell(List.of(new People(), new Practices()));
        assertThat(TOLD).containsExactly("people as system:demonstration", "practices");
    }

    @Test
    void leavesNobodySignedIn() {
        network.tell(List.of(new People()));
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private static final class People implements DemonstrationChapter {
        @Override
        public void tell(LocalDate today) {
            TOLD.add("people as "
                    + SecurityContextHolder.getContext().getAuthentication().getName());
        }
    }

    private final class Practices implements DemonstrationChapter {
        @Override
        public void tell(LocalDate today) {
            database.update("insert into demonstration_chapter values ('half a practice', now(6))");
            if (powerFails) {
                throw new IllegalStateException("power failed");
            }
            database.update("delete from demonstration_chapter where name = 'half a practice'");
            TOLD.add("practices");
        }
    }
}
