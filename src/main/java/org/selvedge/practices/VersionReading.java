package org.selvedge.practices;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.security.Audience;

/**
 * A version read whole by somebody who has a part in it.
 *
 * @param since when it came into its state; whoever decides names it
 * @param before number of the version it is compared with; null for a first one
 * @param note what changed, in the author's words
 * @param has the names of those who have to act, as the reader knows them
 * @param own whose parts the reader has in it
 * @param mediaChanges pictures, film and files that differ from the version before
 * @param hidden sections that only the owner's people read, where the reader is none of them
 */
public record VersionReading(
        PracticeId practice,
        int number,
        VersionState state,
        Instant since,
        String title,
        Locale language,
        String ownerName,
        @Nullable Integer before,
        @Nullable String note,
        boolean small,
        boolean takenBack,
        List<String> authors,
        List<String> has,
        Set<Part> own,
        List<Piece> pieces,
        int hidden,
        List<PartnerPart> partners,
        PracticeMedia media,
        List<MediaChange> mediaChanges,
        List<StepLine> history,
        List<Remark> remarks,
        Set<VersionAction> possible,
        @Nullable ReviewFacts review) {

    /**
     * One answer as it stands and as it was in the version before: Markdown for sections, plain words, constants or codes
     * for the rest.
     *
     * @param before null where nothing is compared, or nothing was there
     */
    public record Piece(
            RecordField field,
            @Nullable Audience audience,
            @Nullable Audience audienceBefore,
            String now,
            @Nullable String before,
            boolean compared) {
        public boolean changed() {
            return compared && !Objects.equals(now, Objects.requireNonNullElse(before, ""));
        }

        /** More people may read it than before. */
        public boolean widened() {
            return audience != null && audienceBefore != null && audience.compareTo(audienceBefore) < 0;
        }
    }

    /**
     * @param name null where this reader sees only what kind of partner it is
     * @param cited where the author says that it is public already
     */
    public record PartnerPart(
            @Nullable String name,
            String kindKey,
            @Nullable String role,
            @Nullable String contribution,
            @Nullable String amount,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            PartnerAnswer answer,
            @Nullable String cited,
            @Nullable String refusal) {}

    /** A step of this version or of the practice; {@code by} is null for the portal itself. */
    public record StepLine(
            String action,
            @Nullable String by,
            Instant at,
            @Nullable String reason) {
        public String labelKey() {
            return "practices.step." + action;
        }
    }

    /** @param reason why it was returned, or handed back by the reviewer before */
    public record ReviewFacts(
            ReviewState state,
            Instant since,
            @Nullable String reviewer,
            @Nullable String reason) {}

    public boolean may(VersionAction action) {
        return possible.contains(action);
    }
}
