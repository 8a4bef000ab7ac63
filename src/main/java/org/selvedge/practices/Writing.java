package org.selvedge.practices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.people.PersonCard;
import org.selvedge.security.PersonId;

/**
 * A version as its authors have it before them: what is written, who writes, where it stands.
 *
 * @param slug where readers find the practice; null while it is on no shelf
 * @param version its number
 * @param since when it came into this state
 * @param base number of the accepted version that it changes; null for a first one
 * @param takenBackAt when it was taken back, as a small change that had passed by itself; null while it was not
 * @param reason what was said when it was sent back, declined or taken back
 * @param remarks what was said at its fields by those who decide
 * @param waitsFor who decides, while it is submitted; empty: the network's office
 * @param people everybody named here and in the manuscript
 */
public record Writing(
        PracticeId practice,
        @Nullable String slug,
        int version,
        VersionState state,
        Instant since,
        @Nullable Integer base,
        @Nullable Instant takenBackAt,
        @Nullable String reason,
        OrganisationName owner,
        Manuscript manuscript,
        List<Remark> remarks,
        List<PersonCard> authors,
        List<PersonCard> waitsFor,
        Map<PersonId, PersonCard> people) {

    /** Answers can be changed now. */
    public boolean open() {
        return state.written();
    }

    /** It can be called back by its authors. */
    public boolean withdrawable() {
        return VersionAction.WITHDRAW.from(state).isPresent();
    }

    public boolean changesAnother() {
        return base != null;
    }

    /** Somebody who writes it. */
    public Optional<PersonCard> author(PersonId person) {
        return authors.stream().filter(author -> author.id().equals(person)).findFirst();
    }

    public Optional<String> nameOf(@Nullable PersonId person) {
        return Optional.ofNullable(person).map(people::get).map(PersonCard::name);
    }
}
