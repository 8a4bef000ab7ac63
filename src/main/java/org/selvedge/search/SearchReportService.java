package org.selvedge.search;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.selvedge.security.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people look for and do not find, for the network's office: no persons, three people at least. */
@Service
public class SearchReportService {
    private static final int MOST = 200;

    private final SearchLogRows rows;

    SearchReportService(SearchLogRows rows) {
        this.rows = rows;
    }

    @RolesAllowed(Roles.SECRETARIAT)
    @Transactional(readOnly = true)
    public SearchReport report(SearchReport.Period period, SearchReport.Part part) {
        LocalDate since = switch (period) {
            case THIS_MONTH -> rows.month();
            case TWELVE_MONTHS -> rows.oldest();
        };
        return SearchReport.of(rows.terms(since, part, MOST), rows.parts(since));
    }
}
