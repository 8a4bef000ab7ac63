package org.selvedge.practices;

import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practices for strangers: the public shelf and its public sections, whoever is signed in. */
@Service
public class PublicPracticeService {
    private final PracticeFinder finder;
    private final PracticePages pages;
    private final Related related;
    private final VersionPages versions;
    private final PracticeRows rows;
    private final AdoptionRows adoptions;
    private final ShelfNotes notes;

    PublicPracticeService(
            PracticeFinder finder,
            PracticePages pages,
            Related related,
            VersionPages versions,
            PracticeRows rows,
            AdoptionRows adoptions,
            ShelfNotes notes) {
        this.versions = versions;
        this.finder = finder;
        this.pages = pages;
        this.related = related;
        this.rows = rows;
        this.adoptions = adoptions;
        this.notes = notes;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public PracticeList search(PracticeQuery query, Locale language) {
        return finder.search(query, Sight.stranger(), language);
    }

    /** The newest of what strangers find with a search, at most {@code count}; pages and orders do not matter. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<PracticeCard> newest(PracticeQuery query, int count, Locale language) {
        PracticeQuery newest = query.sorted(PracticeSort.NEWEST);
        List<PracticeCard> cards = new ArrayList<>();
        PracticeList list = finder.search(newest, Sight.stranger(), language);
        cards.addAll(list.cards());
        while (cards.size() < count && list.page() + 1 < list.pages()) {
            list = finder.search(newest.onPage(list.page() + 1), Sight.stranger(), language);
            cards.addAll(list.cards());
        }
        return cards.stream().limit(count).toList();
    }

    /** The page in {@code language}, else in its source with a note; hidden is missing. */
    @PermitAll
    @Transactional(readOnly = true)
    public PracticePage page(String slug, Locale language) {
        return pages.page(slug, Sight.stranger(), language);
    }

    /** Other public ones about the same, the nearest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<RelatedPractice> related(PracticePage page, Locale language) {
        return related.of(page, Sight.stranger(), language);
    }

    /** Who takes up a public practice: organisations and states. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<AdoptionLine> takenUp(PracticeId practice) {
        return adoptions.of(practice, Sight.stranger());
    }

    /** A version that strangers once read, as far as they may still read it. */
    @PermitAll
    @Transactional(readOnly = true)
    public VersionPage version(String slug, int number, Locale language) {
        Sight stranger = Sight.stranger();
        return versions.page(versions.subject(slug, stranger), number, stranger, language);
    }

    /** Why it was archived, and which public one to read instead; empty while it stands on its shelf. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<ShelfNote> note(PracticeId practice, Locale language) {
        return notes.of(practice, Sight.stranger(), language);
    }

    /** The most recently published, newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<PracticeCard> latest(int count, Locale language) {
        return finder.latestPublic(count, language);
    }

    /** Every public page, for the site map. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<PublicAddress> addresses() {
        Map<String, PublicAddress> addresses = new LinkedHashMap<>();
        for (PracticeRows.AddressRow row : rows.publicAddresses()) {
            addresses
                    .computeIfAbsent(row.slug(), slug -> new PublicAddress(slug, new ArrayList<>(), row.changedOn()))
                    .languages()
                    .add(Locale.forLanguageTag(row.language()));
        }
        return List.copyOf(addresses.values());
    }
}
