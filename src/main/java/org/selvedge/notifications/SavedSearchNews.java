package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.SEARCH_MATCHED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.practices.PracticeBrief;
import org.selvedge.practices.PracticeBriefs;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.SavedSearchMailDue;
import org.selvedge.practices.SavedSearchMatched;
import org.selvedge.shared.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells of new matches of a saved search: one notice that grows until it is read, and a mail a day that names no practice,
 * as it may be read when one of them is not shown any more.
 */
@Component
class SavedSearchNews {
    private static final int TITLES = 2;

    private final PracticeBriefs practices;
    private final Texts texts;
    private final NoticeDesk desk;

    SavedSearchNews(PracticeBriefs practices, Texts texts, NoticeDesk desk) {
        this.practices = practices;
        this.texts = texts;
        this.desk = desk;
    }

    @EventListener
    void on(SavedSearchMatched event) {
        Map<PracticeId, PracticeBrief> briefs =
                practices.of(event.practices().stream().limit(TITLES).toList());
        desk.retell(
                event.person(),
                language -> new News(
                        SEARCH_MATCHED,
                        event.name(),
                        titles(event.practices(), briefs, language),
                        null,
                        PracticeRoutes.savedSearch(event.search()),
                        null));
    }

    private String titles(List<PracticeId> found, Map<PracticeId, PracticeBrief> briefs, Locale language) {
        Stream<String> titles = found.stream()
                .map(briefs::get)
                .filter(Objects::nonNull)
                .map(brief -> texts.get(language, "notifications.search.title", brief.title(language)));
        Stream<String> more = found.size() > TITLES
                ? Stream.of(texts.get(language, "notifications.search.more", found.size() - TITLES))
                : Stream.empty();
        String count = texts.get(language, "notifications.search.count", found.size());
        return texts.get(
                language,
                "notifications.search.titles",
                count,
                Stream.concat(titles, more).collect(Collectors.joining(", ")));
    }

    @EventListener
    void on(SavedSearchMailDue event) {
        desk.mail(
                event.person(),
                SearchMailStop.of(event.person(), event.search()),
                language -> new News(
                        SEARCH_MATCHED,
                        event.name(),
                        texts.get(language, "notifications.search.count", event.matches()),
                        null,
                        PracticeRoutes.savedSearch(event.search()),
                        null));
    }
}
