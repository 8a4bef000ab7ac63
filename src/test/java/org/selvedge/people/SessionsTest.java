package org.selvedge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.people.SomePeople.PASSWORD;
import static org.selvedge.testing.Visitor.location;

import java.net.HttpCookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.security.Device;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Sessions;
import org.selvedge.security.StandingChanged;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** Sessions end when they should, everywhere, and come back only where they may. */
@PortalTest
class SessionsTest {
    private static final String PAGE = "/zone/practices";
    private static final String STAY = "selvedge-stay";
    private static final String SESSION = "selvedge";

    @LocalServerPort
    int port;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    Sessions sessions;

    @Autowired
    AccountService accounts;

    @Autowired
    ApplicationEventPublisher events;

    private Visitor browser;
    private OrganisationId home;
    private PersonId anna;
    private String address;

    @BeforeEach
    void annaHasAnAccount() {
        browser = new Visitor(port);
        home = organisations.member();
        anna = people.member(home);
        people.canSignIn(anna);
        address = people.addressOf(anna);
    }

    @Test
    void half_an_hour_without_a_click_ends_it() {
        browser.signIn(address, PASSWORD);
        TestClock.get().advance(Duration.ofMinutes(29));
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
        TestClock.get().advance(Duration.ofMinutes(31));
        assertThat(location(browser.get(PAGE))).isEqualTo("/login?to=%2Fzone%2Fpractices");
    }

    @Test
    void twelve_hours_end_it_however_busy_one_is() {
        browser.signIn(address, PASSWORD);
        for (int quarter = 0; quarter < 28; quarter++) {
            TestClock.get().advance(Duration.ofMinutes(25));
            assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
        }
        TestClock.get().advance(Duration.ofMinutes(25));
        assertThat(location(browser.get(PAGE))).startsWith("/login");
    }

    @Test
    void becoming_a_coordinator_asks_for_a_new_sign_in() {
        browser.signIn(address, PASSWORD);
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
        organisations.coordinatedBy(home, anna);
        TestClock.get().advance(Duration.ofSeconds(5));
        assertThat(location(browser.get(PAGE))).startsWith("/login");
    }

    @Test
    void a_change_that_is_told_ends_all_sessions_of_the_person_and_nobody_elses() {
        PersonId ben = people.member(home);
        people.canSignIn(ben);
        Visitor other = new Visitor(port);
        browser.signIn(address, PASSWORD);
        other.signIn(people.addressOf(ben), PASSWORD);
        events.publishEvent(new StandingChanged(anna));
        TestClock.get().advance(Duration.ofSeconds(5));
        assertThat(location(browser.get(PAGE))).startsWith("/login");
        assertThat(other.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_everywhere_reaches_every_browser_and_every_lasting_sign_in() {
        Visitor phone = staysSignedIn();
        browser.signIn(address, PASSWORD);
        Acting.as(people.signedIn(anna), accounts::signOutEverywhere);
        TestClock.get().advance(Duration.ofSeconds(5));
        assertThat(location(browser.get(PAGE))).startsWith("/login");
        assertThat(location(phone.get(PAGE))).startsWith("/login");
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_one_of_them() {
        browser.sending("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0");
        browser.signIn(address, PASSWORD);
        staysSignedIn();
        List<Device> devices = sessions.devices(anna, Optional.empty());
        assertThat(devices).hasSize(2).extracting(Device::name).contains("Firefox, Linux");
        Device firefox = devices.stream()
                .filter(device -> device.name().startsWith("Firefox"))
                .findFirst()
                .orElseThrow();

        PersonId mallory = people.member(home);
        Acting.as(people.signedIn(mallory), () -> accounts.signOut(firefox.id()));
        TestClock.get().advance(Duration.ofSeconds(5));
        assertThat(browser.get(PAGE).statusCode())
                .as("nobody ends somebody else's")
                .isEqualTo(200);

        Acting.as(people.signedIn(anna), () -> accounts.signOut(firefox.id()));
        TestClock.get().advance(Duration.ofSeconds(5));
        assertThat(location(browser.get(PAGE))).startsWith("/login");
        assertThat(sessions.devices(anna, Optional.empty())).hasSize(1);
    }

    @Test
    void staying_signed_in_brings_one_back_for_fourteen_days_with_a_new_token_each_time() {
        Visitor phone = staysSignedIn();
        String first = phone.cookie(STAY).map(HttpCookie::getValue).orElseThrow();
        TestClock.get().advance(Duration.ofDays(2));
        assertThat(phone.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(phone.cookie(STAY).map(HttpCookie::getValue)).isNotEqualTo(Optional.of(first));
        TestClock.get().advance(Duration.ofDays(13));
        assertThat(location(phone.get(PAGE))).startsWith("/login");
    }

    @Test
    void a_stolen_token_that_is_used_twice_ends_everything() {
        Visitor phone = staysSignedIn();
        HttpCookie copy = phone.cookie(STAY).orElseThrow();
        TestClock.get().advance(Duration.ofHours(1));
        assertThat(phone.get(PAGE).statusCode()).isEqualTo(200);
        TestClock.get().advance(Duration.ofMinutes(2));

        Visitor thief = new Visitor(port);
        thief.takes(copy);
        assertThat(location(thief.get(PAGE))).startsWith("/login");
        TestClock.get().advance(Duration.ofSeconds(5));
        assertThat(location(phone.get(PAGE)))
                .as("the owner is asked to sign in, too")
                .startsWith("/login");
    }

    @Test
    void a_coordinator_is_not_remembered() {
        OrganisationId office = organisations.office();
        PersonId olga = people.secretariat(office);
        people.canSignIn(olga);
        byte[] secret = people.hasSecondFactor(olga);
        browser.submit("/login", Map.of("address", people.addressOf(olga), "password", PASSWORD, "stay", "true"));
        String code = org.selvedge.security.Totp.code(
                secret, org.selvedge.security.Totp.step(TestClock.get().instant()));
        assertThat(location(browser.submit("/login/code", Map.of("code", code))))
                .startsWith("/zone/secretariat");
        assertThat(browser.cookie(STAY).filter(cookie -> !cookie.getValue().isEmpty()))
                .isEmpty();
    }

    @Test
    void whoever_becomes_one_meanwhile_is_not_either() {
        Visitor phone = staysSignedIn();
        organisations.coordinatedBy(home, anna);
        phone.loses(SESSION);
        assertThat(location(phone.get(PAGE))).startsWith("/login");
    }

    @Test
    void signing_out_forgets_the_token() {
        Visitor phone = staysSignedIn();
        HttpCookie copy = phone.cookie(STAY).orElseThrow();
        phone.signOut();
        Visitor thief = new Visitor(port);
        thief.takes(copy);
        assertThat(location(thief.get(PAGE))).startsWith("/login");
    }

    @Test
    void signed_out_in_one_tab_a_click_in_the_other_says_that_the_session_ended() {
        browser.signIn(address, PASSWORD);
        browser.get(PAGE);
        browser.signOut();
        var click = browser.post("/zone/?v-r=uidl&v-uiId=0", Map.of());
        assertThat(click.body()).contains("sessionExpired").doesNotContain("Exception");
    }

    private Visitor staysSignedIn() {
        Visitor phone = new Visitor(port);
        phone.submit("/login", Map.of("address", address, "password", PASSWORD, "stay", "true"));
        assertThat(phone.cookie(STAY)).isPresent();
        return phone;
    }
}
