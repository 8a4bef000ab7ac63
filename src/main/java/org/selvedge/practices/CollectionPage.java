package org.selvedge.practices;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PersonCard;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.SafeHtml;

/**
 * A collection as one reader sees it: only what they may read of it, and no word of the rest.
 *
 * @param version of its words, to notice that somebody else changed them
 * @param refusal why it was not let through or was taken back; for those who edit it
 * @param editors whom its owner named; for those who edit it
 */
public record CollectionPage(
        CollectionId id,
        int version,
        String slug,
        CollectionWords words,
        SafeHtml introduction,
        OrganisationId organisation,
        String organisationName,
        boolean passed,
        @Nullable String refusal,
        List<Entry> entries,
        List<PersonCard> editors,
        May may) {

    /** One practice with what the editors say of it. */
    public record Entry(
            PracticeId practice,
            String slug,
            String title,
            String teaser,
            Locale language,
            String ownerName,
            String note) {}

    /**
     * What this reader may do.
     *
     * @param takeOver whether its owner has left and they may look after it from now on
     * @param handOver the same for somebody else of its organisation, whom they choose
     */
    public record May(
            boolean edit, boolean own, boolean decide, boolean unpublish, boolean takeOver, boolean handOver) {
        static final May READ = new May(false, false, false, false, false, false);
    }

    /** Whether strangers should read it, and nobody has let it through yet. */
    public boolean waits() {
        return words.audience() == CollectionAudience.PUBLIC && !passed;
    }
}
