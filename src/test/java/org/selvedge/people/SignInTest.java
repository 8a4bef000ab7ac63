package org.selvedge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Visitor.location;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SignInTest {
    private static final String LENA = "lena@nordufer.example";
    private static final String PASSWORD = "woven-edge-2026";

    private final Visitor visitor;
    private final int port;

    SignInTest(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @Test
    void a_member_signs_in_and_begins_with_the_practices() {
        var answer = visitor.signIn(LENA, PASSWORD);
        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(location(answer)).isEqualTo("/zone/practices");
        assertThat(visitor.get("/zone/practices").statusCode()).isEqualTo(200);
    }

    @Test
    void a_partner_and_the_office_begin_with_their_own_work() {
        assertThat(location(visitor.signIn("partner@nordlys.example", PASSWORD)))
                .isEqualTo("/zone/partner");
        assertThat(location(new Visitor(port).signIn("office@selvedge.example", PASSWORD)))
                .startsWith("/zone/secretariat");
    }

    @Test
    void a_stranger_at_the_zone_is_asked_to_sign_in_and_then_gets_where_they_wanted() {
        var knock = visitor.get("/zone/practices/the-mending-room");
        assertThat(location(knock)).isEqualTo("/login?to=%2Fzone%2Fpractices%2Fthe-mending-room");
        assertThat(visitor.cookie("selvedge")).as("no session for a stranger").isEmpty();
        var answer = visitor.submit(
                "/login", Map.of("address", LENA, "password", PASSWORD, "to", "/zone/practices/the-mending-room"));
        assertThat(location(answer)).isEqualTo("/zone/practices/the-mending-room");
    }

    @Test
    void nobody_is_led_to_another_site() {
        var answer =
                visitor.submit("/login", Map.of("address", LENA, "password", PASSWORD, "to", "https://evil.example/"));
        assertThat(location(answer)).isEqualTo("/zone/practices");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_sentence() {
        var wrong = visitor.signIn(LENA, "not the password");
        var unknown = visitor.signIn("nobody@example.org", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).contains("Address and password do not go together");
        assertThat(withoutWhatDiffers(wrong.body(), LENA))
                .isEqualTo(withoutWhatDiffers(unknown.body(), "nobody@example.org"));
        assertThat(visitor.cookie("selvedge")).isEmpty();
    }

    @Test
    void signing_in_without_having_seen_the_page_is_refused_with_a_way_on() {
        var answer = visitor.post("/login", Map.of("address", LENA, "password", PASSWORD));
        assertThat(location(answer)).isEqualTo("/login?stale");
        assertThat(visitor.get("/login?stale").body()).contains("open for too long");
    }

    @Test
    void the_page_speaks_french() {
        assertThat(visitor.get("/fr/login").body()).contains("lang=\"fr\"").contains("Mot de passe");
        assertThat(location(new Visitor(port)
                        .sending("Accept-Language", "fr-CA, en;q=0.5")
                        .get("/zone/practices")))
                .startsWith("/fr/login?to=");
    }

    @Test
    void language_and_colours_are_there_at_the_first_byte_in_another_browser(
            @Autowired SomePeople people,
            @Autowired SomeOrganisations organisations,
            @Autowired AccountService account) {
        PersonId anna = people.member(organisations.member());
        people.canSignIn(anna);
        visitor.signIn(people.addressOf(anna), SomePeople.PASSWORD);
        assertThat(visitor.get("/zone/practices").body())
                .contains("lang=\"en\"")
                .doesNotContain("data-scheme");
        Acting.as(
                people.signedIn(anna),
                () -> account.prefer(
                        new Preferences("Anna", Locale.FRENCH, ColourScheme.DARK, ZoneId.of("Europe/Paris"))));
        Visitor elsewhere = new Visitor(port).sending("Accept-Language", "de");
        elsewhere.signIn(people.addressOf(anna), SomePeople.PASSWORD);
        assertThat(elsewhere.get("/zone/practices").body()).containsPattern("<html[^>]* lang=\"fr\"[^>]*>");
        assertThat(elsewhere.get("/zone/practices").body()).containsPattern("<html[^>]* data-scheme=\"dark\"[^>]*>");
    }

    @Test
    void password_managers_know_the_fields() {
        assertThat(visitor.get("/login").body())
                .contains("autocomplete=\"username\"")
                .contains("autocomplete=\"current-password\"");
    }

    private static String withoutWhatDiffers(String page, String address) {
        return page.replace(address, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
