package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PublicPracticeService;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An index that was lost is filled anew; meanwhile the database is searched. */
@PortalTest
class IndexCheckTest {
    @Autowired
    IndexCheck check;

    @Autowired
    IndexRepair repair;

    @Autowired
    IndexHealth health;

    @Autowired
    SearchSource source;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PublicPracticeService practices;

    @Test
    void anEmptyIndexIsFilledFromTheDatabase() {
        long before = found();
        assertThat(before).isGreaterThanOrEqualTo(2);
        transaction.executeWithoutResult(status -> {
            Search.session(entities).workspace().purge();
            Search.session(entities).workspace().refresh();
        });
        assertThat(found()).isZero();
        health.failed(new IllegalStateException("a test took everything out"));
        assertThat(practices.search(PracticeQuery.of("couture"), Locale.ENGLISH).simple())
                .isTrue();

        check.mend();

        assertThat(found()).isEqualTo(before);
        assertThat(practices.search(PracticeQuery.of("couture"), Locale.ENGLISH).simple())
                .isFalse();
    }

    @Test
    void aQuestionThatIsRefusedIsNoReasonToLeaveAnIndexThatAnswers() {
        assertThat(health.ask(() -> {
                    throw new SearchException("too much");
                }))
                .isEmpty();
        assertThat(practices.search(PracticeQuery.of("couture"), Locale.ENGLISH).simple())
                .isFalse();
    }

    @Test
    void anEntryThatIsOldIsWrittenAnew() {
        long stale = jdbc.sql("update practice set edition = edition + 1 where shelf = 'PUBLIC'")
                .update();
        IndexRepair.Repaired repaired = repair.repair(source, () -> true);
        assertThat(repaired.old()).isGreaterThanOrEqualTo(stale);
        assertThat(repaired.missing()).isZero();
        assertThat(repair.repair(source, () -> true).nothing()).isTrue();
    }

    private long found() {
        return practices.search(PracticeQuery.of("couture"), Locale.ENGLISH).total();
    }
}
