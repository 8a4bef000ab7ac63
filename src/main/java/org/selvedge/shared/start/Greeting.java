package org.selvedge.shared.start;

import java.util.List;
import java.util.Locale;
import org.selvedge.shared.Console;
import org.selvedge.shared.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the portal is, once it is there, and who may look around in the demonstration network. */
@Component
class Greeting {
    private static final List<String> ACCOUNTS =
            List.of("member", "coordinator", "owner", "partner", "townHall", "secretariat");

    private final Console console;
    private final Texts texts;
    private final String baseUrl;
    private final boolean demonstration;
    private final boolean loopback;

    Greeting(
            Console console,
            Texts texts,
            @Value("${selvedge.base-url:}") String baseUrl,
            @Value("${selvedge.demo:false}") boolean demonstration,
            @Value("${selvedge.loopback:true}") boolean loopback) {
        this.console = console;
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.demonstration = demonstration;
        this.loopback = loopback;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext served
                && served.getWebServer() != null) {
            greet(loopback ? "http://localhost:" + served.getWebServer().getPort() : baseUrl);
        }
    }

    void greet(String address) {
        Locale language = Texts.spoken(Locale.getDefault());
        StringBuilder greeting = new StringBuilder("\n").append(texts.get(language, "shared.start.open", address));
        if (demonstration && loopback) {
            greeting.append("\n\n").append(texts.get(language, "shared.demonstration.accounts"));
            ACCOUNTS.forEach(account ->
                    greeting.append("\n  ").append(texts.get(language, "shared.demonstration.accounts." + account)));
        }
        console.say(greeting.append('\n').toString());
    }
}
