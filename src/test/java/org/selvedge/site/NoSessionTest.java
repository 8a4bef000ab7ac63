package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.catalina.Manager;
import org.apache.catalina.core.StandardContext;
import org.junit.jupiter.api.Test;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** A crowd of strangers costs no memory. */
@PortalTest
class NoSessionTest {
    private static final int STRANGERS = 10_000;
    private static final int AT_ONCE = 8;
    private static final String[] PAGES = {"/join", "/privacy", "/fr/legal", "/nope"};

    @Autowired
    WebServerApplicationContext portal;

    @LocalServerPort
    int port;

    @Test
    void ten_thousand_strangers_make_no_session() {
        long before = sessions().getSessionCounter();
        AtomicInteger answered = new AtomicInteger();
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            IntStream.range(0, STRANGERS)
                    .forEach(number -> crowd.submit(() -> {
                        String page = number % 100 == 0 ? "/practices/1000-aiguilles" : PAGES[number % PAGES.length];
                        HttpResponse<Void> answer = client.send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding());
                        if (answer.headers().firstValue("Set-Cookie").isEmpty() && answer.statusCode() < 500) {
                            answered.incrementAndGet();
                        }
                        return answer;
                    }));
        }
        assertThat(answered).hasValue(STRANGERS);
        assertThat(sessions().getSessionCounter()).isEqualTo(before);
    }

    private Manager sessions() {
        TomcatWebServer server = (TomcatWebServer) portal.getWebServer();
        return ((StandardContext) server.getTomcat().getHost().findChildren()[0]).getManager();
    }
}
