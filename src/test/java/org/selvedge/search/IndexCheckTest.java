package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PublicPracticeService;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An index that was lost is filled anew at the next start. */
@PortalTest
class IndexCheckTest {
    @Autowired
    IndexCheck check;

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

        check.check();

        assertThat(found()).isEqualTo(before);
    }

    private long found() {
        return practices.search(PracticeQuery.of("couture"), Locale.ENGLISH).total();
    }
}
