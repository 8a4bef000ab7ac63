package org.selvedge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.selvedge.initiatives.ContributionChange;
import org.selvedge.initiatives.ContributionId;
import org.selvedge.initiatives.ContributionKind;
import org.selvedge.initiatives.ContributionService;
import org.selvedge.initiatives.SomeInitiatives;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.inquiries.SomeInquiries;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.AdoptionChange;
import org.selvedge.practices.AdoptionService;
import org.selvedge.practices.AdoptionState;
import org.selvedge.practices.CoAuthorService;
import org.selvedge.practices.CollectionAudience;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.CollectionWords;
import org.selvedge.practices.FollowService;
import org.selvedge.practices.Followed;
import org.selvedge.practices.Manuscript;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.ReviewService;
import org.selvedge.practices.ReviewingService;
import org.selvedge.practices.Rows;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.practices.SomePractices;
import org.selvedge.practices.SomeVersions;
import org.selvedge.practices.WritingService;
import org.selvedge.search.SearchLog;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each screen with its frame takes a handful of statements, and not one more when the network grows. */
@PortalTest
class StatementsPerScreenTest extends SpringBrowserlessTest {
    private static final int FRAME = 2;
    private static final int LIST = 3 + FRAME;
    private static final int PAGE = 6 + FRAME;
    private static final int EDITOR = 8 + FRAME;
    private static final int DRAFT = 1;
    private static final int SIGHT = 2;
    private static final int SAVED = 1;
    private static final int PARTS_OF_KEEPING = 6;
    private static final int WHOLE_VERSION = 16 + FRAME;
    private static final int MORE = 4;

    @Autowired
    private SomePractices practices;

    @Autowired
    private WritingService writing;

    @Autowired
    private CoAuthorService coAuthors;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomeInquiries inquiries;

    @Autowired
    private SomeInitiatives initiatives;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private ContributionService contributions;

    @Autowired
    private AdoptionService adoptions;

    @Autowired
    private FollowService follows;

    @Autowired
    private SavedSearchService searches;

    @Autowired
    private CollectionService collections;

    @Autowired
    private SearchLog searchLog;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewingService reading;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PeopleDirectory addresses;

    @Test
    @AsPerson("mikko@kuusipiha.example")
    void aMembersScreens() {
        PersonId mikko = person("mikko@kuusipiha.example");
        InquiryId thread = asked(mikko);
        staysWithin(LIST + SAVED, "following", this::followed);
        staysWithin(LIST, "collections", this::collected);
        String collection = collected();
        staysWithin(PAGE, "collections/" + collection, () -> collectedInto(collection));
        staysWithin(PAGE, "collections/" + collection + "/edit", () -> collectedInto(collection));
        staysWithin(LIST, "practices/ask", () -> practices.publicOne(organisations.member()));
        staysWithin(LIST, "practices", () -> practices.publicOne(organisations.member()));
        staysWithin(PAGE, "practices/the-mending-room", () -> practices.publicOne(organisations.member()));
        staysWithin(LIST, "inquiries", () -> asked(mikko));
        staysWithin(PAGE + DRAFT + SIGHT, "inquiries/" + thread.value(), () -> answered(thread));
        staysWithin(PAGE, "practices/the-mending-room", () -> takenUp("the-mending-room"));
        staysWithin(PAGE, "practices/the-mending-room/adoption", () -> takenUp("the-mending-room"));
        staysWithin(PAGE, "organisations/bostad-sodra", () -> {
            takenUp("the-mending-room");
            takenUpByUs();
            practices.publicOne(home("bostad-sodra"));
        });
        versions();
        staysWithin(LIST, "notifications", () -> answered(thread));
        staysWithin(LIST, "reviewing", () -> givenToReview(mikko));
        staysWithin(LIST, "results", this::initiative);
        staysWithin(PAGE, "results/the-mending-room", this::initiative);
    }

    @Test
    @AsPerson("mikko@kuusipiha.example")
    void anAuthorsScreens() {
        PracticeId practice = begun();
        staysWithin(LIST, "writing", this::begun);
        staysWithin(EDITOR, "writing/" + practice.value(), () -> writtenTogether(practice));
        staysWithin(PAGE, "writing/" + practice.value() + "/preview", () -> writtenTogether(practice));
    }

    /** Untouched ones are used again. */
    private PracticeId begun() {
        PracticeId practice = writing.start(Locale.ENGLISH);
        writing.save(practice, "title", "A practice of ours", 0);
        return practice;
    }

    private void writtenTogether(PracticeId practice) {
        PersonId colleague = people.member(home("kuusipiha"));
        coAuthors.name(practice, colleague);
        Acting.as(people.signedIn(colleague), () -> {
            Manuscript manuscript = writing.open(practice).orElseThrow().manuscript();
            RecordField field = Stream.of(RecordField.values())
                    .filter(each -> each.shape().form() == RecordField.Form.TEXT)
                    .filter(each -> !manuscript.answered(each))
                    .findFirst()
                    .orElseThrow();
            writing.save(practice, field.key(), "So it was.", 0);
        });
    }

    private void versions() {
        PracticeId practice = practices.publicOne(organisations.member());
        practices.rewritten(practice, practices.practice(organisations.member()));
        String page = "practices/" + practices.slugOf(practice);
        Runnable another = () -> practices.rewritten(practice, practices.practice(organisations.member()));
        staysWithin(PAGE, page + "/versions", another);
        staysWithin(PAGE, page + "/versions/1", another);
        staysWithin(PAGE, page + "/compare", another);
    }

    @Test
    @AsPerson("theresa@lindengrund.example")
    void aCoordinatorsScreens() {
        OrganisationId ours = home("lindengrund");
        InquiryId thread = inquiryTo(ours);
        staysWithin(LIST, "coordination", () -> inquiryTo(ours));
        staysWithin(
                PAGE + DRAFT + SIGHT,
                "coordination/inquiries/" + thread.value(),
                () -> inquiries.in(thread).answeredBy(person("theresa@lindengrund.example"), "And this."));
        staysWithin(LIST, "coordination/contributions", () -> sent(ours));
        staysWithin(LIST, "coordination/confirming", () -> waitsToBeConfirmed(ours));
        staysWithin(PAGE + PARTS_OF_KEEPING, "practices/wohnungstausch/keeping", () -> practices.publicOne(ours));
        PersonId colleague = people.member(ours);
        staysWithin(LIST, "coordination/practices", () -> versions.submitted(ours, colleague));
        staysWithin(
                WHOLE_VERSION,
                "reviewing/" + versions.submitted(ours, colleague).value(),
                () -> versions.submitted(ours, colleague));
    }

    @Test
    @AsPerson("partner@tallerpuente.example")
    void aPartnersScreens() {
        OrganisationId ours = home("taller-puente");
        SomeInitiatives.Made initiative = initiatives.initiative(organisations.member());
        ContributionId contribution = initiatives.contribution(initiative.id(), ours);
        staysWithin(LIST, "partner", () -> initiatives.contribution(initiative.id(), ours));
        staysWithin(PAGE + DRAFT, "partner/contributions/" + contribution.value(), () -> kept(contribution));
        staysWithin(
                LIST,
                "partner/initiatives",
                () -> initiatives.contribution(
                        initiatives.initiative(organisations.member()).id(), ours));
        staysWithin(
                PAGE,
                "partner/initiatives/" + initiative.slug(),
                () -> initiatives.contribution(initiative.id(), ours));
        staysWithin(LIST, "partner/organisation", organisations::partner);
        staysWithin(LIST, "partner/practices", () -> namedAsPartner(ours));
    }

    @Test
    @AsPerson("office@selvedge.example")
    void theOfficesLists() {
        staysWithin(LIST, "secretariat/organisations", organisations::member);
        staysWithin(LIST, "secretariat/people", () -> people.member(organisations.member()));
        staysWithin(LIST, "secretariat/outbox", () -> inquiryTo(home("lindengrund")));
        staysWithin(LIST, "secretariat/practices", () -> versions.submittedTo(organisations.member()));
        staysWithin(LIST, "secretariat/audit", () -> inquiryTo(home("lindengrund")));
        staysWithin(LIST, "secretariat/search", this::lookedForInVain);
        staysWithin(LIST, "collections", this::leftBehind);
    }

    private void namedAsPartner(OrganisationId ours) {
        OrganisationId owner = organisations.member();
        versions.submitted(
                owner,
                people.member(owner),
                Map.of(
                        "partners",
                        Rows.write(List.of(Map.of("organisation", ours.value().toString())))));
    }

    private void givenToReview(PersonId reviewer) {
        OrganisationId owner = organisations.member();
        PersonId author = people.member(owner);
        PersonId office = people.secretariat(organisations.office());
        PracticeId practice = versions.approved(owner, author);
        Acting.as(people.signedIn(author), () -> reviews.ask(practice, 1));
        Acting.as(people.signedIn(office), () -> {
            Instant seen = Objects.requireNonNull(reading.read(practice, null).review())
                    .since();
            reviews.name(practice, 1, reviewer, seen);
        });
    }

    private void staysWithin(int most, String route, Runnable oneMore) {
        oneMore.run();
        List<String> before = opening(route);
        assertThat(before).as(route).isNotEmpty().hasSizeLessThanOrEqualTo(most);
        for (int i = 0; i < MORE; i++) {
            oneMore.run();
        }
        assertThat(opening(route)).as(route + " with more rows").hasSizeLessThanOrEqualTo(before.size());
    }

    private List<String> opening(String route) {
        UI.getCurrent().navigate("account");
        roundTrip();
        List<String> statements = Statements.of(() -> {
            UI.getCurrent().navigate(route);
            roundTrip();
        });
        assertThat(getCurrentView().getClass().getSimpleName())
                .as(route)
                .isNotIn("NotFoundView", "NoRouteView", "NotForYouView");
        return statements;
    }

    private void takenUp(String slug) {
        Acting.as(people.signedIn(people.member(organisations.member())), () -> running(slug));
    }

    private String collected() {
        return collections.create(new CollectionWords("Ours", "", CollectionAudience.MEMBERS));
    }

    private void collectedInto(String slug) {
        collections.add(collections.page(slug, Locale.ENGLISH).id(), practices.publicOne(organisations.member()));
    }

    private void leftBehind() {
        PersonId owner = people.member(organisations.member());
        Acting.as(people.signedIn(owner), this::collected);
        database.update("update person set removed_at = now() where id = ?", owner.value());
    }

    private void lookedForInVain() {
        String term = "beehive " + UUID.randomUUID();
        for (int person = 0; person < 3; person++) {
            searchLog
                    .heard(PersonId.next(), term, Locale.ENGLISH, Set.of(), 0, List.of())
                    .join();
        }
    }

    private void followed() {
        searches.save("Doors", PracticeQuery.of("door " + System.nanoTime()));
        follows.follow(Followed.of(practices.publicOne(organisations.member())));
        follows.follow(Followed.of(organisations.member()));
    }

    private void waitsToBeConfirmed(OrganisationId owner) {
        database.update(
                "update practice set confirmed_on = date_sub(current_date, interval 13 month) where id = ?",
                practices.publicOne(owner).value());
    }

    private void takenUpByUs() {
        String slug = practices.slugOf(practices.publicOne(organisations.member()));
        Acting.as(people.signedIn(people.member(home("bostad-sodra"))), () -> running(slug));
    }

    private void running(String slug) {
        adoptions.record(
                slug, new AdoptionChange(AdoptionState.RUNNING, YearMonth.of(2025, 3), "", ""), null, Locale.ENGLISH);
    }

    private InquiryId asked(PersonId asker) {
        return inquiries.anInquiry().from(asker).to(home("lindengrund")).exists();
    }

    private void answered(InquiryId thread) {
        inquiries.in(thread).answeredBy(person("theresa@lindengrund.example"), "And this.");
    }

    private InquiryId inquiryTo(OrganisationId asked) {
        return inquiries
                .anInquiry()
                .from(people.member(organisations.member()))
                .to(asked)
                .exists();
    }

    private void initiative() {
        SomeInitiatives.Made made = initiatives.initiative(organisations.member());
        initiatives.cohort(made.id(), "first", 20, 12, 9);
        initiatives.release(made.id());
    }

    private void sent(OrganisationId receiver) {
        OrganisationId giver = organisations.partner();
        ContributionId contribution =
                initiatives.contribution(initiatives.initiative(receiver).id(), giver);
        Acting.as(people.signedIn(people.partner(giver)), () -> {
            contributions.send(contribution, change("sent"), seen(contribution), Locale.ENGLISH);
        });
    }

    private void kept(ContributionId contribution) {
        Acting.as(people.signedIn(people.partner(home("taller-puente"))), () -> {
            contributions.keep(contribution, change("kept"), seen(contribution), Locale.ENGLISH);
        });
    }

    private long seen(ContributionId contribution) {
        return contributions.open(contribution, Locale.ENGLISH).card().version();
    }

    private static ContributionChange change(String note) {
        return new ContributionChange(ContributionKind.WORKPLACES, "places", "20", "3", null, null, note);
    }

    private PersonId person(String address) {
        return addresses.byAddress(address).orElseThrow();
    }

    private OrganisationId home(String slug) {
        return directory.bySlug(slug).orElseThrow().id();
    }
}
