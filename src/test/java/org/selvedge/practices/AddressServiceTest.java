package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A coordinator changes the address of a practice, or goes back to one of its earlier versions. */
@PortalTest
class AddressServiceTest {
    @Autowired
    private AddressService addresses;

    @Autowired
    private ReturnService returns;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Practices practices;

    @Autowired
    private Slugs slugs;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private TransactionTemplate transaction;

    private OrganisationId owner;
    private SignedIn coordinator;
    private SignedIn colleague;

    @BeforeEach
    void people() {
        owner = organisations.member();
        PersonId speaker = organisations.coordinator(owner);
        coordinator = people.signedIn(speaker);
        colleague = people.signedIn(people.member(owner));
    }

    @Test
    void formerAddressesLeadToTodaysAndStayThePracticesOwn() {
        PracticeId id = some.publicOne(owner);
        String first = some.slugOf(id);
        rename(id, first + "-renamed");
        rename(id, " " + first.toUpperCase(Locale.ROOT) + "-Again ");
        assertThat(publicly.page(first, Locale.ENGLISH).slug()).isEqualTo(first + "-again");
        assertThat(publicly.version(first + "-renamed", 1, Locale.ENGLISH)
                        .page()
                        .slug())
                .isEqualTo(first + "-again");

        PracticeId other = some.publicOne(owner);
        refused(other, first, "practices.slug.taken");
        refused(other, first + "-again", "practices.slug.taken");
        assertThat(slugs.free(first)).isNotEqualTo(first);
        assertThat(rename(id, first)).isEqualTo(first);
        assertThat(publicly.page(first + "-again", Locale.ENGLISH).slug()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "a b c",
                "a--b",
                "-abc",
                "abc-",
                "été",
                "abc/def",
                "../abc",
                "search",
                "unnamed-abc",
                "a\u200bbc"
            })
    void whatIsNoAddressIsRefusedAtItsField(String slug) {
        PracticeId id = some.publicOne(owner);
        assertThatThrownBy(() -> rename(id, slug))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("slug"));
    }

    @Test
    void onlyThoseWhoSpeakForItsOrganisationChangeIt() {
        PracticeId id = some.publicOne(owner);
        PersonId stranger = people.member(organisations.member());
        OrganisationId elsewhere = organisations.member();
        organisations.coordinatedBy(elsewhere, stranger);
        Acting.as(
                people.signedIn(stranger),
                () -> assertThatThrownBy(() -> addresses.rename(id, "another-one"))
                        .isInstanceOf(NotFound.class));
        PracticeId draft = some.practice(elsewhere).asDraft();
        Acting.as(
                coordinator,
                () -> assertThatThrownBy(() -> addresses.rename(draft, "another-two"))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void anEarlierVersionBecomesAProposalThatWidensNothing() {
        PracticeId id = some.practice(owner)
                .titled("Then")
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Bring tea.")
                .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met.")
                .publicly();
        some.rewritten(
                id,
                some.practice(owner)
                        .titled("Now")
                        .saying(SectionKind.TIPS, Audience.MEMBERS, "Bring coffee.")
                        .saying(SectionKind.PROBLEM, Audience.PUBLIC, "Nobody met."));
        String slug = some.slugOf(id);
        Acting.as(
                colleague,
                () -> assertThatThrownBy(() -> returns.backTo(slug, 1, Locale.ENGLISH))
                        .isInstanceOf(NotFound.class));
        Acting.as(
                coordinator,
                () -> assertThatThrownBy(() -> returns.backTo(slug, 3, Locale.ENGLISH))
                        .isInstanceOf(NotFound.class));

        assertThat(Acting.as(coordinator, () -> returns.backTo(slug, 1, Locale.ENGLISH)))
                .isEqualTo(id);
        transaction.executeWithoutResult(status -> {
            PracticeVersion draft = practices.findById(id).orElseThrow().open().orElseThrow();
            Manuscript answers = manuscripts.of(draft.id());
            assertThat(answers.text(RecordField.TITLE)).isEqualTo("Then");
            assertThat(answers.text(RecordField.TIPS)).isEqualTo("Bring tea.");
            assertThat(answers.audience(SectionKind.TIPS)).isEqualTo(Audience.MEMBERS);
            assertThat(answers.audience(SectionKind.PROBLEM)).isEqualTo(Audience.PUBLIC);
            assertThat(draft.origin().note()).isEqualTo("Back to version 1");
            assertThat(draft.origin().base()).isEqualTo(2);
        });
        assertThat(publicly.page(slug, Locale.ENGLISH).title()).isEqualTo("Now");
        Acting.as(
                coordinator,
                () -> assertThatThrownBy(() -> returns.backTo(slug, 1, Locale.ENGLISH))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.key()).isEqualTo("practices.draft.open")));
    }

    private String rename(PracticeId id, String slug) {
        return Acting.as(coordinator, () -> addresses.rename(id, slug));
    }

    private void refused(PracticeId id, String slug, String key) {
        assertThatThrownBy(() -> rename(id, slug))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
