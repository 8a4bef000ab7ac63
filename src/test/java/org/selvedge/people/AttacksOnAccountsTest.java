package org.selvedge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.people.SomePeople.PASSWORD;
import static org.selvedge.testing.Visitor.location;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.selvedge.testing.TestClock;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list "Accounts" of what bad input and attacks get. */
@PortalTest
class AttacksOnAccountsTest {
    @LocalServerPort
    int port;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

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
    void thirty_one_wrong_passwords_are_slowed_down_and_never_lock_the_account() {
        List<Integer> answers = IntStream.rangeClosed(1, 31)
                .mapToObj(number ->
                        visitor.signIn(address, "wrong password " + number).statusCode())
                .toList();
        assertThat(answers.subList(0, 5)).containsOnly(422);
        assertThat(answers.subList(6, 31)).contains(429);
        HttpResponse<String> slowed = visitor.signIn(address, PASSWORD);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.body()).contains("Too many tries. Wait");
        assertThat(slowed.headers().firstValue("Retry-After")).isPresent();

        TestClock.get().advance(Duration.ofMinutes(16));
        assertThat(location(visitor.signIn(address, PASSWORD))).isEqualTo("/zone/practices");
    }

    @Test
    void somebody_who_guesses_elsewhere_does_not_shut_the_owner_out() {
        Visitor thief = new Visitor(port);
        IntStream.range(0, 12).forEach(number -> thief.signIn(address, "wrong password " + number));
        assertThat(location(visitor.signIn(address, PASSWORD))).isEqualTo("/zone/practices");
    }

    @Test
    void one_wrong_try_on_each_of_many_accounts_is_noticed() {
        List<Integer> answers = IntStream.range(0, 36)
                .mapToObj(number -> visitor.signIn("spray-" + number + "@example.org", "Summer of love 1967")
                        .statusCode())
                .toList();
        assertThat(answers.subList(0, 29)).containsOnly(422);
        assertThat(answers.subList(30, 36)).contains(429);
        assertThat(location(new Visitor(port).signIn(address, PASSWORD)))
                .as("others are not slowed")
                .isEqualTo("/zone/practices");
    }

    @Test
    void a_made_up_forwarding_address_does_not_get_around_that() {
        List<Integer> answers = IntStream.range(0, 12)
                .mapToObj(number -> {
                    visitor.sending("X-Forwarded-For", "203.0.113." + number)
                            .sending("Forwarded", "for=203.0.113." + number)
                            .sending("X-Real-IP", "203.0.113." + number);
                    return visitor.signIn(address, "wrong password " + number).statusCode();
                })
                .toList();
        assertThat(answers).contains(429);
    }

    @Test
    void many_tries_at_once_count_as_many() throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        String token = visitor.token("/login").orElseThrow();
        try (var crowd = Executors.newFixedThreadPool(16)) {
            crowd.invokeAll(IntStream.range(0, 24)
                            .mapToObj(number -> (Callable<HttpResponse<String>>) () -> visitor.post(
                                    "/login",
                                    Map.of("address", address, "password", "wrong " + number, "_csrf", token)))
                            .toList())
                    .forEach(done -> answers.add(done.resultNow()));
        }
        assertThat(answers).noneMatch(answer -> answer.statusCode() >= 500);
        assertThat(tries("password-refused")).isLessThanOrEqualTo(7);
    }

    @Test
    void a_hundred_thousand_characters_are_refused_at_once() {
        long start = System.nanoTime();
        HttpResponse<String> answer = visitor.signIn(address, "a".repeat(100_000));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("do not go together").doesNotContain("aaaaaaaa");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(visitor.signIn("a".repeat(100_000) + "@example.org", PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_unknown_address_costs_the_same_as_a_known_one() {
        List<String> known = Statements.ofEveryThread(() -> visitor.signIn(address, "not the right one"));
        List<String> unknown = Statements.ofEveryThread(
                () -> new Visitor(port).signIn(UUID.randomUUID() + "@example.org", "not the right one"));
        assertThat(ofTheDoor(unknown)).isEqualTo(ofTheDoor(known)).isNotEmpty();

        assertThat(fastest(() -> new Visitor(port).signIn(UUID.randomUUID() + "@example.org", "not the right one")))
                .as("a password is hashed for nobody, too")
                .isGreaterThan(fastest(() -> new Visitor(port).get("/login"))
                        + Duration.ofMillis(8).toNanos());
    }

    /** Jobs of the portal send statements meanwhile. */
    private static List<String> ofTheDoor(List<String> statements) {
        return statements.stream()
                .filter(sql -> sql.contains("throttle") || sql.contains("person") || sql.contains("audit"))
                .filter(sql -> !sql.contains("person_session") && !sql.contains("seal"))
                .toList();
    }

    @Test
    void a_session_id_from_before_is_worth_nothing_afterwards() {
        HttpCookie planted = new HttpCookie("selvedge", "0123456789ABCDEF0123456789ABCDEF");
        planted.setPath("/");
        visitor.takes(planted);
        visitor.signIn(address, PASSWORD);
        String first = visitor.cookie("selvedge").map(HttpCookie::getValue).orElseThrow();
        assertThat(first).isNotEqualTo(planted.getValue());

        Visitor thief = new Visitor(port);
        thief.takes(planted);
        assertThat(location(thief.get("/zone/practices"))).startsWith("/login");
    }

    @Test
    void a_copied_session_ends_when_the_owner_signs_out() {
        visitor.signIn(address, PASSWORD);
        HttpCookie first = visitor.cookie("selvedge").orElseThrow();
        Visitor other = new Visitor(port);
        other.takes(first);
        assertThat(other.get("/zone/practices").statusCode()).isEqualTo(200);
        assertThat(location(visitor.signOut())).isEqualTo("/");
        assertThat(location(other.get("/zone/practices")))
                .as("a copy of the cookie")
                .startsWith("/login");
    }

    @Test
    void a_foreign_host_name_reaches_no_link() throws IOException {
        HttpResponse<String> page = visitor.get("/login");
        String link = people.passwordLink(anna);
        assertThat(link).startsWith("/login/new-password?token=");
        assertThat(page.body()).doesNotContain("127.0.0.1:" + port);
        assertThat(raw("/login", "evil.example")).contains("200").doesNotContain("evil.example");
        assertThat(raw("/zone/practices", "evil.example"))
                .contains("Location: /login")
                .doesNotContain("evil.example");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        HttpResponse<String> answer = visitor.signIn(address, PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("selvedge="))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void refusals_are_in_the_audit_log_without_what_was_typed() {
        visitor.signIn(address, "a secret typed by mistake");
        assertThat(tries("password-refused")).isEqualTo(1);
    }

    private int tries(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                .params("account." + action, anna.value().toString())
                .query(Integer.class)
                .single();
    }

    private static long fastest(Runnable deed) {
        return IntStream.range(0, 4)
                .mapToLong(number -> {
                    long start = System.nanoTime();
                    deed.run();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    private String raw(String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
