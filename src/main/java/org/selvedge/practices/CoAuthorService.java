package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who writes a practice together: its authors name colleagues of their own organisation. */
@Service
@Transactional
public class CoAuthorService {
    private final WritingRows rows;
    private final Authors authors;
    private final Manuscripts manuscripts;
    private final PeopleDirectory people;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoAuthorService(
            WritingRows rows,
            Authors authors,
            Manuscripts manuscripts,
            PeopleDirectory people,
            CurrentReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.authors = authors;
        this.manuscripts = manuscripts;
        this.people = people;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** Those who write it, in the order in which they were named. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public WritingAuthors of(PracticeId practice) {
        WritingPlace place = rows.place(practice, reader.get()).orElseThrow(NotFound::new);
        Set<PersonId> writing = authors.of(practice);
        Map<PersonId, PersonCard> cards = people.cards(writing);
        return new WritingAuthors(
                writing.stream().map(cards::get).filter(Objects::nonNull).toList(), place.starter());
    }

    /** Colleagues who could be named, by a part of their name. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public List<PersonCard> colleagues(PracticeId practice, String words, int offset, int limit) {
        WritingPlace place = rows.place(practice, reader.get()).orElseThrow(NotFound::new);
        int size = Math.max(1, limit);
        return people.colleagues(place.owner(), words, offset / size, size);
    }

    /** A colleague may write from now on; naming somebody again changes nothing. */
    @RolesAllowed(Roles.MEMBER)
    public void name(PracticeId practice, @Nullable PersonId colleague) {
        WritingPlace place = written(practice);
        if (colleague == null) {
            throw Refusal.of("colleague", "practices.authors.missing");
        }
        if (!colleague(place, colleague)) {
            throw Refusal.of("colleague", "practices.authors.elsewhere");
        }
        if (!authors.of(practice).contains(colleague)) {
            authors.name(practice, colleague, reader.person(), clock.instant());
            String title = Typed.line(manuscripts.of(place.version()).text(RecordField.TITLE));
            events.publishEvent(new CoAuthorNamed(reader.person(), practice, colleague, beginning(title)));
        }
    }

    /** What is still being written may be longer than any title, or nothing to be seen. */
    private static String beginning(String title) {
        int longest = RecordField.TITLE.shape().longest();
        if (title.codePointCount(0, title.length()) > longest) {
            return title.substring(0, title.offsetByCodePoints(0, longest)) + "…";
        }
        return Typed.saysNothing(title) ? "" : title;
    }

    private boolean colleague(WritingPlace place, PersonId person) {
        PersonCard card = people.cards(Set.of(person)).get(person);
        return card != null && card.organisation().equals(place.owner());
    }

    /** They do not write any more; their words stay. Whoever began the version stays its author. */
    @RolesAllowed(Roles.MEMBER)
    public void remove(PracticeId practice, PersonId coAuthor) {
        WritingPlace place = written(practice);
        if (coAuthor.equals(place.starter())) {
            throw new Refusal("practices.authors.starter");
        }
        if (authors.of(practice).contains(coAuthor)) {
            authors.remove(practice, coAuthor);
            events.publishEvent(new CoAuthorRemoved(reader.person(), practice, coAuthor));
        }
    }

    private WritingPlace written(PracticeId practice) {
        WritingPlace place = rows.place(practice, reader.get()).orElseThrow(NotFound::new);
        if (VersionAction.WRITE.from(place.state()).isEmpty()) {
            throw new Refusal("practices.writing.closed");
        }
        return place;
    }
}
