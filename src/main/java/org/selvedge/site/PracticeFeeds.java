package org.selvedge.site;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.selvedge.practices.PublicPracticeService;
import org.selvedge.security.BaseUrl;
import org.selvedge.shared.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every public search can be followed as a feed, under the list's address and with its parameters. */
@RestController
class PracticeFeeds {
    private static final int MOST = 50;
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final PublicPracticeService practices;
    private final BaseUrl base;
    private final Texts texts;
    private final Clock clock;

    PracticeFeeds(PublicPracticeService practices, BaseUrl base, Texts texts, Clock clock) {
        this.practices = practices;
        this.base = base;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping({"/practices.atom", "/fr/practices.atom"})
    ResponseEntity<String> feed(@RequestParam MultiValueMap<String, String> asked, Locale language) {
        Browse browse = Browse.of(Addresses.in(language, "/practices"), asked);
        BrowseWords said = new BrowseWords(browse, texts, language);
        Feed feed = new Feed(browse, said, base, texts, language, LocalDate.now(clock));
        return ResponseEntity.ok()
                .contentType(ATOM)
                .header("X-Robots-Tag", "noindex")
                .body(feed.of(practices.newest(browse.followed(), MOST, language)));
    }
}
