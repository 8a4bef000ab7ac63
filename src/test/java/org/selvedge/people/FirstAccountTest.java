package org.selvedge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Role;
import org.selvedge.shared.Console;
import org.selvedge.shared.Texts;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A new installation lets its first person in. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountTest {
    private static final String OFFICE = "office@network.example";

    private final People people = mock();
    private final Memberships memberships = mock();
    private final PasswordLinks links = mock();
    private final BaseUrl base = mock();
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(paper, true, StandardCharsets.UTF_8));
    private FirstAccount first;

    @BeforeEach
    void aNewInstallation() {
        when(memberships.office()).thenReturn(new Belonging(OrganisationId.next(), Role.SECRETARIAT));
        when(people.save(any())).thenAnswer(call -> call.getArgument(0));
        when(people.present(anyString())).thenReturn(Optional.empty());
        when(links.make(any(), eq(Duration.ofDays(7)))).thenReturn("/login/new-password?token=once");
        when(base.of(anyString())).thenAnswer(call -> "https://portal.example" + call.getArgument(0));
        first = new FirstAccount(people, memberships, links, base, console, new Texts(), Clock.systemUTC(), OFFICE);
    }

    @Test
    void the_link_is_written_to_standard_output_and_never_logged(CapturedOutput logged) {
        first.invite();
        assertThat(said()).contains(OFFICE).containsOnlyOnce("https://portal.example/login/new-password?token=once");
        assertThat(logged.getAll()).doesNotContain("token=once");
    }

    @Test
    void it_is_not_written_again_while_it_waits() {
        when(links.waits(any())).thenReturn(true);
        first.invite();
        assertThat(said()).isEmpty();
    }

    @Test
    void where_somebody_of_the_office_signs_in_nothing_happens() {
        when(people.officeThatSignsIn()).thenReturn(1L);
        first.invite();
        assertThat(said()).isEmpty();
    }

    @Test
    void what_is_no_address_is_said_to_be_none() {
        first.invite("office at network", console);
        assertThat(said()).contains("office at network").doesNotContain("token");
    }

    private String said() {
        return paper.toString(StandardCharsets.UTF_8);
    }
}
