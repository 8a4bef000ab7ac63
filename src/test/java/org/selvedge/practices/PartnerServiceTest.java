package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selvedge.testing.Acting.as;
import static org.selvedge.testing.Acting.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A partner says itself what may be published of it; silence never publishes. */
@PortalTest
class PartnerServiceTest {
    @Autowired
    private PartnerService partners;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    private OrganisationId partner;
    private PersonId carla;
    private PersonId anna;
    private OrganisationId owner;

    @BeforeEach
    void aPartner() {
        partner = organisations.partner();
        carla = people.partner(partner);
        owner = organisations.member();
        anna = people.member(owner);
    }

    @Test
    void untilItConfirmsReadersSeeOnlyWhatKindItIs() {
        PracticeId practice = publicWith("Lends machines", partner);
        assertThat(shown(practice).name()).isNull();
        assertThat(InLanguage.text(shown(practice).role())).isNull();
        PartnerRequest asked = requests(carla).getFirst();
        assertThat(asked.role()).isEqualTo("Lends machines");
        assertThat(asked.contribution()).isEqualTo("Two of them");
        assertThat(asked.answer()).isEqualTo(PartnerAnswer.WAITING);
        confirm(asked);
        assertThat(shown(practice).name()).startsWith("Some organisation");
        assertThat(InLanguage.text(shown(practice).role())).isEqualTo("Lends machines");
    }

    @Test
    void aPartnerSeesNothingOfTheTextButItsOwnPart() {
        publicWith("Lends machines", partner);
        assertThat(requests(people.partner(organisations.partner()))).isEmpty();
        assertThat(java.util.Arrays.stream(PartnerRequest.class.getRecordComponents())
                        .map(java.lang.reflect.RecordComponent::getName))
                .containsExactly(
                        "id",
                        "title",
                        "language",
                        "organisation",
                        "name",
                        "role",
                        "contribution",
                        "amount",
                        "from",
                        "to",
                        "since",
                        "answer",
                        "refusal",
                        "seen");
    }

    @Test
    void whatWasConfirmedIsAskedAgainOnlyWhenItChanges() {
        PracticeId practice = publicWith("Lends machines", partner);
        confirm(requests(carla).getFirst());
        versions.next(practice, anna, Map.of("tips", "Other tips."));
        versions.submit(practice, anna, false);
        assertThat(requests(carla)).extracting(PartnerRequest::answer).containsExactly(PartnerAnswer.CONFIRMED);
        versions.approve(practice);
        versions.next(practice, anna, Map.of("partners", rows("Gives machines", partner)));
        versions.submit(practice, anna, false);
        assertThat(requests(carla)).extracting(PartnerRequest::answer).containsExactly(PartnerAnswer.WAITING);
        assertThat(InLanguage.text(shown(practice).role()))
                .as("what readers see was confirmed")
                .isEqualTo("Lends machines");
    }

    @Test
    void aWordGivenBeforeTheTextWasSentBackStillStands() {
        PracticeId practice = versions.submitted(owner, anna, Map.of("partners", rows("Lends machines", partner)));
        confirm(requests(carla).getFirst());
        versions.sentBack(practice);
        versions.rewrite(practice, anna, Map.of("tips", "Other tips."));
        versions.submit(practice, anna, false);
        assertThat(requests(carla)).extracting(PartnerRequest::answer).containsExactly(PartnerAnswer.CONFIRMED);
    }

    @Test
    void refusingNeedsAReasonAndPublishesNothing() {
        PracticeId practice = publicWith("Pays for everything", partner);
        PartnerRequest asked = requests(carla).getFirst();
        assertThat(refusal(() -> as(people.signedIn(carla), () -> partners.refuse(asked.id(), " ", asked.seen())))
                        .field())
                .contains("reason");
        as(people.signedIn(carla), () -> partners.refuse(asked.id(), "We only lend.", asked.seen()));
        assertThat(shown(practice).name()).isNull();
        assertThat(requests(carla).getFirst().refusal()).isEqualTo("We only lend.");
    }

    @Test
    void aConfirmationTakenBackHidesTheNameAgainEverywhere() {
        PracticeId practice = publicWith("Lends machines", partner);
        confirm(requests(carla).getFirst());
        versions.next(practice, anna, Map.of("tips", "Other tips."));
        versions.submit(practice, anna, false);
        PartnerRequest confirmed = requests(carla).getFirst();
        as(people.signedIn(carla), () -> partners.takeBack(confirmed.id(), "We left.", confirmed.seen()));
        assertThat(shown(practice).name()).isNull();
        assertThat(requests(carla).getFirst().answer()).isEqualTo(PartnerAnswer.REFUSED);
    }

    @Test
    void aMemberOrganisationAnswersByItsMandate() {
        OrganisationId member = organisations.member();
        PersonId coordinator = organisations.coordinator(member);
        PracticeId practice = publicWith("Brings tenants", member);
        PartnerRequest asked = requests(coordinator).getFirst();
        as(people.signedIn(coordinator), () -> partners.confirm(asked.id(), asked.seen()));
        assertThat(shown(practice).name()).isNotNull();
    }

    @Test
    void nobodyAnswersForAnother() {
        publicWith("Lends machines", partner);
        PartnerRequest asked = requests(carla).getFirst();
        PersonId stranger = people.partner(organisations.partner());
        PersonId coordinator = organisations.coordinator(owner);
        for (PersonId somebody : List.of(stranger, coordinator)) {
            assertThatThrownBy(() -> as(people.signedIn(somebody), () -> partners.confirm(asked.id(), asked.seen())))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as(people.signedIn(carla), () -> partners.confirm(java.util.UUID.randomUUID(), 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwoWhoAnswerAtOnceTheSecondIsToldSo() {
        publicWith("Lends machines", partner);
        PartnerRequest asked = requests(carla).getFirst();
        confirm(asked);
        assertThat(refusal(() -> as(
                                people.signedIn(people.partner(partner)),
                                () -> partners.refuse(asked.id(), "No.", asked.seen())))
                        .key())
                .isEqualTo("practices.state.refused");
    }

    private PracticeId publicWith(String role, OrganisationId named) {
        PracticeId practice = versions.submitted(owner, anna, Map.of("partners", rows(role, named)));
        versions.approve(practice);
        versions.review(practice);
        return practice;
    }

    private static String rows(String role, OrganisationId named) {
        return Rows.write(
                List.of(Map.of("organisation", named.value().toString(), "role", role, "contribution", "Two of them")));
    }

    private PracticePage.Partner shown(PracticeId practice) {
        return publicly.page(some.slugOf(practice), Locale.ENGLISH).partners().getFirst();
    }

    private List<PartnerRequest> requests(PersonId person) {
        return as(people.signedIn(person), () -> partners.of(0));
    }

    private void confirm(PartnerRequest asked) {
        as(people.signedIn(carla), () -> partners.confirm(asked.id(), asked.seen()));
    }
}
