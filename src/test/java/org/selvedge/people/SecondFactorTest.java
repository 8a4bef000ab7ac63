package org.selvedge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.people.SomePeople.PASSWORD;
import static org.selvedge.testing.Visitor.location;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Totp;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SecondFactorTest {
    private static final Pattern KEY = Pattern.compile("<code class=\"key num\">([A-Z2-7 ]+)</code>");
    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z2-7-]{19})</code>");

    @LocalServerPort
    int port;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    Clock clock;

    private Visitor visitor;
    private PersonId carla;
    private String address;

    @BeforeEach
    void carlaCoordinates() {
        visitor = new Visitor(port);
        OrganisationId home = organisations.member();
        carla = people.member(home);
        people.canSignIn(carla);
        organisations.coordinatedBy(home, carla);
        address = people.addressOf(carla);
    }

    @Test
    void a_coordinator_without_a_second_factor_sets_one_up_before_anything_else() {
        assertThat(location(visitor.signIn(address, PASSWORD))).isEqualTo("/login/set-up");
        assertThat(visitor.cookie("selvedge")).as("no session yet").isEmpty();
        assertThat(location(visitor.get("/zone/practices"))).startsWith("/login");

        String page = visitor.get("/login/set-up").body();
        assertThat(page).contains("<svg class=\"qr\"").contains("Scan this picture");
        byte[] secret = secretOn(page);
        assertThat(visitor.submit("/login/set-up", Map.of("code", "000000")).body())
                .contains("This code is not right");

        HttpResponse<String> done = visitor.submit("/login/set-up", Map.of("code", codeNow(secret)));
        List<String> codes = RECOVERY.matcher(done.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(done.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(visitor.get("/zone/practices").statusCode()).isEqualTo(200);
    }

    @Test
    void with_one_the_code_is_asked_for_and_works_once() {
        byte[] secret = people.hasSecondFactor(carla);
        assertThat(location(visitor.signIn(address, PASSWORD))).isEqualTo("/login/code");
        assertThat(visitor.cookie("selvedge")).isEmpty();
        String code = codeNow(secret);
        assertThat(location(visitor.submit("/login/code", Map.of("code", code))))
                .isEqualTo("/zone/practices");

        Visitor thief = new Visitor(port);
        thief.signIn(address, PASSWORD);
        HttpResponse<String> replay = thief.submit("/login/code", Map.of("code", code));
        assertThat(replay.statusCode()).isEqualTo(422);
        assertThat(replay.body()).contains("was used before");
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed() {
        people.hasSecondFactor(carla);
        String code = people.hasRecoveryCodes(carla).getFirst();
        visitor.signIn(address, PASSWORD);
        assertThat(location(visitor.submit(
                        "/login/code", Map.of("code", " " + code.toUpperCase().replace("-", " ")))))
                .isEqualTo("/zone/practices");
        Visitor again = new Visitor(port);
        again.signIn(address, PASSWORD);
        assertThat(again.submit("/login/code", Map.of("code", code)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_wanted_page_is_kept_over_both_steps() {
        byte[] secret = people.hasSecondFactor(carla);
        visitor.submit("/login", Map.of("address", address, "password", PASSWORD, "to", "/zone/inquiries"));
        assertThat(location(visitor.submit("/login/code", Map.of("code", codeNow(secret)))))
                .isEqualTo("/zone/inquiries");
    }

    @Test
    void guessing_codes_is_slowed_down_even_when_one_starts_again_with_the_password() {
        people.hasSecondFactor(carla);
        List<Integer> answers = IntStream.range(0, 9)
                .mapToObj(number -> {
                    Visitor thief = new Visitor(port);
                    thief.signIn(address, PASSWORD);
                    return thief.submit("/login/code", Map.of("code", "00000" + number))
                            .statusCode();
                })
                .toList();
        assertThat(answers).contains(429);
    }

    @Test
    void after_five_minutes_one_starts_again() {
        byte[] secret = people.hasSecondFactor(carla);
        visitor.signIn(address, PASSWORD);
        TestClock.get().advance(Duration.ofMinutes(6));
        assertThat(location(visitor.submit("/login", "/login/code", Map.of("code", codeNow(secret)))))
                .isEqualTo("/login?over");
        assertThat(visitor.get("/login?over").body()).contains("longer than five minutes");
    }

    @Test
    void whoever_began_with_the_former_password_gets_no_further_once_it_was_changed() {
        Visitor thief = new Visitor(port);
        thief.signIn(address, PASSWORD);
        byte[] secret = secretOn(thief.get("/login/set-up").body());
        String link = people.passwordLink(carla);
        visitor.submit(
                link, Map.of("token", link.substring(link.indexOf('=') + 1), "password", "seven herons over the weir"));
        assertThat(location(thief.submit("/login", "/login/set-up", Map.of("code", codeNow(secret)))))
                .isEqualTo("/login?over");
        assertThat(thief.cookie("selvedge")).isEmpty();
    }

    @Test
    void a_factor_that_was_set_up_meanwhile_is_not_replaced_by_an_older_sign_in() {
        Visitor thief = new Visitor(port);
        thief.signIn(address, PASSWORD);
        byte[] secret = secretOn(thief.get("/login/set-up").body());
        people.hasSecondFactor(carla);
        assertThat(location(thief.submit("/login", "/login/set-up", Map.of("code", codeNow(secret)))))
                .isEqualTo("/login?over");
        assertThat(thief.cookie("selvedge")).isEmpty();
    }

    @Test
    void a_cookie_of_ones_own_making_opens_nothing() {
        HttpCookie forged = new HttpCookie("selvedge-step", "AAAA.99999999999.AAAA");
        forged.setPath("/");
        visitor.takes(forged);
        assertThat(location(visitor.get("/login/code"))).isEqualTo("/login?over");
        assertThat(location(visitor.get("/login/set-up"))).isEqualTo("/login?over");
    }

    @Test
    void demonstration_coordinators_look_around_without_one() {
        assertThat(location(visitor.signIn("coordinator@valloire.example", "woven-edge-2026")))
                .isEqualTo("/zone/practices");
    }

    private String codeNow(byte[] secret) {
        return Totp.code(secret, Totp.step(clock.instant()));
    }

    private static byte[] secretOn(String page) {
        var key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return Totp.secret(key.group(1));
    }
}
