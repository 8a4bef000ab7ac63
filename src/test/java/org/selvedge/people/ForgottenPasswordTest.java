package org.selvedge.people;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.selvedge.people.SomePeople.PASSWORD;
import static org.selvedge.testing.Visitor.location;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.PublicPasswords.LinkState;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ForgottenPasswordTest {
    private static final String NEW = "seven herons over the weir";

    @LocalServerPort
    int port;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    PublicPasswords passwords;

    @Autowired
    PublicSignIn signIn;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;
    private PersonId anna;
    private String address;

    @BeforeEach
    void annaHasAnAccount() {
        visitor = new Visitor(port);
        anna = people.member(organisations.member());
        people.canSignIn(anna);
        address = people.addressOf(anna);
    }

    @Test
    void a_link_is_sent_and_the_answer_does_not_say_whether_there_is_an_account() {
        HttpResponse<String> known = visitor.submit("/login/forgotten", Map.of("address", address.toUpperCase()));
        HttpResponse<String> unknown =
                visitor.submit("/login/forgotten", Map.of("address", UUID.randomUUID() + "@example.org"));
        assertThat(known.statusCode()).isEqualTo(200).isEqualTo(unknown.statusCode());
        assertThat(known.body()).isEqualTo(unknown.body()).contains("If there is an account");
        await().atMost(5, SECONDS).until(() -> mails() == 1);
    }

    @Test
    void the_waiting_mail_holds_no_secret() {
        visitor.submit("/login/forgotten", Map.of("address", address));
        await().atMost(5, SECONDS).until(() -> mails() == 1);
        assertThat(jdbc.sql("select count(*) from password_link where person_id = ?")
                        .param(anna.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobody_can_fill_somebody_elses_inbox() {
        IntStream.range(0, 8)
                .forEach(number -> new Visitor(port).submit("/login/forgotten", Map.of("address", address)));
        await().atMost(5, SECONDS).until(() -> mails() == 3);
        await().during(300, java.util.concurrent.TimeUnit.MILLISECONDS).until(() -> mails() == 3);
    }

    @Test
    void the_link_lets_one_choose_a_password_and_signs_out_everywhere_else() {
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(address, PASSWORD);
        String link = people.passwordLink(anna);

        HttpResponse<String> page = visitor.get(link);
        assertThat(page.body()).contains("Choose a new password").contains("autocomplete=\"new-password\"");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(visitor.get(link).statusCode())
                .as("opening it twice, as scanners do")
                .isEqualTo(200);

        HttpResponse<String> done = visitor.submit(link, choosing(link, NEW));
        assertThat(location(done)).isEqualTo("/login?changed");
        assertThat(jdbc.sql("select password_hash from person where id = ?")
                        .param(anna.value())
                        .query(String.class)
                        .single())
                .as("what every guess costs")
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(location(visitor.signIn(address, NEW))).isEqualTo("/zone/practices");
        assertThat(visitor.signIn(address, PASSWORD).statusCode())
                .as("signed in already")
                .isIn(302, 422);
        assertThat(new Visitor(port).signIn(address, PASSWORD).statusCode()).isEqualTo(422);
        TestClock.get().advance(Duration.ofSeconds(5));
        assertThat(location(elsewhere.get("/zone/practices"))).startsWith("/login");
    }

    @Test
    void a_second_use_a_late_one_and_one_after_a_newer_link_each_say_what_to_do() {
        String first = people.passwordLink(anna);
        String second = people.passwordLink(anna);
        assertThat(visitor.get(first).body()).contains("A newer link was sent to you");
        assertThat(visitor.submit("/login", "/login/new-password", choosing(first, NEW))
                        .statusCode())
                .isEqualTo(410);

        visitor.submit(second, choosing(second, NEW));
        assertThat(visitor.get(second).body()).contains("This link was used already");
        HttpResponse<String> again =
                visitor.submit("/login", "/login/new-password", choosing(second, "another long sentence"));
        assertThat(again.statusCode()).isEqualTo(410);

        String late = people.passwordLink(anna);
        TestClock.get().advance(Duration.ofMinutes(31));
        HttpResponse<String> answer = visitor.get(late);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("too old now").contains("Ask for a new link");
        assertThat(visitor.get("/login/new-password?token=half").body()).contains("not complete");
    }

    @Test
    void a_weak_password_is_refused_with_a_reason_and_the_link_stays_good() {
        String link = people.passwordLink(anna);
        HttpResponse<String> weak = visitor.submit(link, choosing(link, "password1234"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body())
                .contains("one of the first that others would try")
                .doesNotContain("password1234");
        assertThat(visitor.submit(link, choosing(link, "short")).body()).contains("at least 12 characters");
        assertThat(location(visitor.submit(link, choosing(link, NEW)))).isEqualTo("/login?changed");
    }

    @Test
    void a_crowd_that_guesses_at_links_or_is_slowed_down_stops_nobody_else() throws Exception {
        IntStream.range(0, 6)
                .forEach(number ->
                        signIn.withPassword(new SignInAttempt("crowd@example.org", "wrong", "127.77.0.1", false, "")));
        List<Callable<Object>> crowd = IntStream.range(0, 160)
                .mapToObj(number -> (Callable<Object>) () -> number % 2 == 0
                        ? passwords.choose("no token " + number, NEW, "127.78.0." + number)
                        : signIn.withPassword(new SignInAttempt("crowd@example.org", "wrong", "127.77.0.1", false, ""))
                                .getClass())
                .toList();
        Set<Object> answers = new HashSet<>();
        try (var everybody = Executors.newFixedThreadPool(crowd.size())) {
            for (Future<Object> answer : everybody.invokeAll(crowd)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers)
                .contains(LinkState.UNKNOWN, SignInAnswer.Slowed.class)
                .isSubsetOf(LinkState.UNKNOWN, SignInAnswer.Slowed.class, SignInAnswer.Refused.class);
    }

    @Test
    void a_link_that_waits_opens_nothing_once_its_owner_chose_a_password_otherwise() {
        String link = people.passwordLink(anna);
        Acting.as(people.signedIn(anna), () -> accounts.changePassword(PASSWORD, NEW));
        assertThat(visitor.get(link).statusCode()).isEqualTo(410);
        assertThat(passwords.choose(link.substring(link.indexOf('=') + 1), "another long sentence", "127.0.0.1"))
                .isEqualTo(LinkState.SUPERSEDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sómebody", "ｓomebody", "some\u200bbody", "somébody"})
    void an_address_that_only_looks_alike_is_another_one(String alike) {
        String other = address.replace("somebody", alike);
        visitor.submit("/login/forgotten", Map.of("address", other));
        assertThat(visitor.signIn(other, PASSWORD).statusCode()).isEqualTo(422);
        await().during(300, java.util.concurrent.TimeUnit.MILLISECONDS).until(() -> mails() == 0);
    }

    @Test
    void one_subscriber_of_ipv6_is_one_guesser() {
        assertThat(Guards.network("2001:db8:0:7:1:2:3:4")).isEqualTo(Guards.network("2001:db8:0:7:f:e:d:c"));
        assertThat(Guards.network("2001:db8:0:8:1:2:3:4")).isNotEqualTo(Guards.network("2001:db8:0:7:1:2:3:4"));
        assertThat(Guards.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void links_speak_the_persons_language() {
        PersonId pierre =
                people.somebody(organisations.member(), org.selvedge.security.Role.MEMBER, java.util.Locale.FRENCH);
        String link = people.passwordLink(pierre);
        assertThat(link).startsWith("/fr/login/new-password?token=");
        assertThat(visitor.get(link).body()).contains("Choisissez un nouveau mot de passe");
    }

    private static Map<String, String> choosing(String link, String password) {
        return Map.of("token", link.substring(link.indexOf('=') + 1), "password", password);
    }

    private int mails() {
        return jdbc.sql("select count(*) from outbox_mail where kind = 'new-password' and address = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }
}
