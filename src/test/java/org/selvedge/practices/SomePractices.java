package org.selvedge.practices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Practices for tests, each brought to its shelf through the gates: {@code some.practice(owner).titled("…").publicly()}. */
@Component
public class SomePractices {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Practices practices;
    private final TransactionTemplate transaction;
    private final Slugs slugs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SomePractices(
            Practices practices,
            Slugs slugs,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slugs = slugs;
        this.events = events;
        this.practices = practices;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Draft practice(OrganisationId owner) {
        return new Draft(owner);
    }

    /** A public practice with one public paragraph, {@code what-was-done-1}, and one for members, {@code costs-1}. */
    public PracticeId publicOne(OrganisationId owner) {
        return practice(owner).publicly();
    }

    public String slugOf(PracticeId id) {
        return practices.findById(id).orElseThrow().slug();
    }

    public PassageRef firstParagraph(PracticeId id) {
        return new PassageRef(id, 1, "what-was-done-1");
    }

    /** A next version, accepted and shown at once. */
    public void rewritten(PracticeId id, Draft draft) {
        transaction.executeWithoutResult(status -> {
            Practice practice = practices.findById(id).orElseThrow();
            PracticeVersion version = practice.draft(draft.content(), clock.instant());
            version.submit(clock.instant());
            practice.approve(version, LocalDate.now(clock), clock.instant());
            if (practice.shelf() == Shelf.PUBLIC) {
                practice.review(version, LocalDate.now(clock), clock.instant());
            }
        });
    }

    /** A next version that is shown at once, and everybody is told who listens. */
    public void goesOn(PracticeId id, Draft draft) {
        transaction.executeWithoutResult(status -> {
            Practice practice = practices.findById(id).orElseThrow();
            Shelf was = practice.shelf();
            int before = practice.shown().orElseThrow().number();
            rewritten(id, draft);
            int now = practice.shown().orElseThrow().number();
            events.publishEvent(new PracticeShown(id, now, before, practice.shelf(), was, null));
        });
    }

    /** It is about an initiative, in which partners take part. */
    public void describes(PracticeId id, InitiativeId initiative) {
        transaction.executeWithoutResult(
                status -> practices.findById(id).orElseThrow().describes(initiative));
    }

    /** It has another address from now on. */
    public void renamed(PracticeId id, String slug) {
        transaction.executeWithoutResult(
                status -> slugs.rename(practices.findById(id).orElseThrow(), slug, clock.instant()));
    }

    /** A next version that the organisation accepted and that waits for the network's review. */
    public void approvedOnly(PracticeId id, Draft draft) {
        transaction.executeWithoutResult(status -> {
            Practice practice = practices.findById(id).orElseThrow();
            PracticeVersion version = practice.draft(draft.content(), clock.instant());
            version.submit(clock.instant());
            practice.approve(version, LocalDate.now(clock), clock.instant());
        });
    }

    /** The newest accepted version passes the network's gate. */
    public void reviewed(PracticeId id) {
        transaction.executeWithoutResult(status -> {
            Practice practice = practices.findById(id).orElseThrow();
            practice.review(practice.accepted().orElseThrow(), LocalDate.now(clock), clock.instant());
        });
    }

    /** What an author writes; everything has a sensible beginning. */
    public final class Draft {
        private final OrganisationId owner;
        private final int number = NUMBER.incrementAndGet();
        private final List<PracticeContent.SectionContent> sections = new ArrayList<>();
        private final List<PracticeContent.PartnerContent> partners = new ArrayList<>();
        private final Map<String, PracticeContent.Words> translations = new java.util.HashMap<>();
        private List<Theme> themes = List.of(Theme.NEIGHBOURHOOD);
        private List<TargetGroup> groups = List.of();
        private String source = "en";
        private String title = "Some practice " + number;
        private String teaser = "What some organisation did.";
        private String country = "AT";
        private @Nullable InitiativeId initiative;

        private Draft(OrganisationId owner) {
            this.owner = owner;
        }

        public Draft titled(String words) {
            title = words;
            return this;
        }

        /** In another language than English; what was said so far counts as said in it. */
        public Draft writtenIn(String language) {
            source = language;
            return this;
        }

        public Draft teasing(String words) {
            teaser = words;
            return this;
        }

        public Draft about(Theme... about) {
            themes = List.of(about);
            return this;
        }

        public Draft meantFor(TargetGroup... whom) {
            groups = List.of(whom);
            return this;
        }

        public Draft in(String iso) {
            country = iso;
            return this;
        }

        public Draft saying(SectionKind kind, Audience audience, String markdown) {
            sections.add(new PracticeContent.SectionContent(kind, audience, Map.of("en", markdown)));
            return this;
        }

        /** With the needed answers that are texts, so that a next version passes the checklist. */
        public Draft complete() {
            return saying(SectionKind.PROBLEM, Audience.PUBLIC, "The door was shut.")
                    .saying(SectionKind.TARGET_GROUP, Audience.PUBLIC, "Those outside.")
                    .saying(SectionKind.WHAT_WAS_DONE, Audience.PUBLIC, "We opened a door.\n\nPeople came in.")
                    .saying(SectionKind.WHAT_CHANGED, Audience.PUBLIC, "They stayed.")
                    .saying(SectionKind.TIPS, Audience.PUBLIC, "Oil the hinges.")
                    .saying(SectionKind.COSTS, Audience.MEMBERS, "Less than we feared.");
        }

        public Draft inBoth(SectionKind kind, Audience audience, String english, String french) {
            sections.add(new PracticeContent.SectionContent(kind, audience, Map.of("en", english, "fr", french)));
            return this;
        }

        public Draft translated(String language, String itsTitle, String itsTeaser, int ofSourceVersion) {
            translations.put(language, new PracticeContent.Words(itsTitle, itsTeaser, null, ofSourceVersion));
            return this;
        }

        public Draft partner(String name, boolean confirmed, @Nullable String citedLink) {
            partners.add(new PracticeContent.PartnerContent(
                    null,
                    name,
                    OrganisationKind.COMPANY,
                    confirmed,
                    citedLink,
                    null,
                    Map.of("en", new PartnerWords("Lends " + name + "’s machines", null))));
            return this;
        }

        public Draft describing(InitiativeId described) {
            initiative = described;
            return this;
        }

        public PracticeId publicly() {
            return shelved(Shelf.PUBLIC);
        }

        public PracticeId forMembers() {
            return shelved(Shelf.MEMBERS);
        }

        public PracticeId asDraft() {
            return shelved(Shelf.NONE);
        }

        private PracticeId shelved(Shelf shelf) {
            return transaction.execute(status -> {
                Practice practice = practices.save(new Practice("some-practice-" + number, owner, clock.instant()));
                PracticeVersion version = practice.draft(content(), clock.instant());
                if (initiative != null) {
                    practice.describes(initiative);
                }
                if (shelf != Shelf.NONE) {
                    version.submit(clock.instant());
                    practice.approve(version, LocalDate.now(clock), clock.instant());
                }
                if (shelf == Shelf.PUBLIC) {
                    practice.review(version, LocalDate.now(clock), clock.instant());
                }
                return practice.id();
            });
        }

        private PracticeContent.SectionContent inSource(PracticeContent.SectionContent section) {
            Map<String, String> bodies = new java.util.HashMap<>(section.bodies());
            bodies.put(source, bodies.get("en"));
            bodies.keySet().removeIf(language -> language.equals("en") && !source.equals("en"));
            return new PracticeContent.SectionContent(section.kind(), section.audience(), bodies);
        }

        private PracticeContent content() {
            Map<String, PracticeContent.Words> texts = new java.util.HashMap<>(translations);
            texts.put(source, new PracticeContent.Words(title, teaser, null, null));
            List<PracticeContent.SectionContent> said = sections.isEmpty()
                    ? List.of(
                            section(SectionKind.WHAT_WAS_DONE, Audience.PUBLIC, "We opened a door.\n\nPeople came in."),
                            section(SectionKind.COSTS, Audience.MEMBERS, "Less than we feared."))
                    : sections;
            return new PracticeContent(
                    PracticeType.PROJECT,
                    PracticeStatus.RUNNING,
                    Scale.TOWN,
                    country,
                    "Graz",
                    source,
                    YearMonth.of(2024, 3),
                    null,
                    themes,
                    texts,
                    said.stream().map(this::inSource).toList(),
                    partners,
                    groups);
        }
    }

    private static PracticeContent.SectionContent section(SectionKind kind, Audience audience, String text) {
        return new PracticeContent.SectionContent(kind, audience, Map.of("en", text));
    }
}
