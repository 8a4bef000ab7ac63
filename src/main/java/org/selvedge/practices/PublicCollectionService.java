package org.selvedge.practices;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.selvedge.security.Reader;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collections for strangers: those that were let through, with the public practices in them. */
@Service
@Transactional(readOnly = true)
public class PublicCollectionService {
    private final CollectionRows rows;
    private final CollectionPages pages;

    PublicCollectionService(CollectionRows rows, CollectionPages pages) {
        this.rows = rows;
        this.pages = pages;
    }

    @PermitAll
    public CollectionPage page(String slug, Locale language) {
        return rows.readable(slug, Sight.stranger(), Sight.NONE)
                .map(row -> pages.forStrangers(row, language))
                .orElseThrow(NotFound::new);
    }

    @PermitAll
    public List<CollectionLine> holding(PracticeId practice) {
        return pages.lines(rows.holding(practice, Sight.stranger(), Sight.NONE, Related.MOST), Reader.stranger());
    }
}
