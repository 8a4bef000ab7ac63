package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.DemonstrationFile;
import org.selvedge.testing.PortalTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Queries as people type them over the demonstration network, each with the practice a member hopes for. The file keeps the
 * rank each has today: what moves is printed, and what moves down is a failure. A better rank belongs into the file.
 */
@PortalTest
class JudgedSearchTest {
    private static final Path FILE = Path.of("src/test/resources/search/judged.tsv");
    private static final Path NOW = Path.of("target/judged.tsv");
    private static final double LEAST = 0.9;

    /** Far beyond what other tests write into the same network. */
    private static final int MOST_PAGES = 100;

    private static final Sight MEMBER = new Sight(true, false, Sight.NONE, Set.of(Sight.NONE));

    private static final Logger LOG = LoggerFactory.getLogger(JudgedSearchTest.class);

    @Autowired
    PracticeFinder finder;

    @Autowired
    TransactionTemplate together;

    /** @param rank of the first expected practice, from 1; 0 where none was found */
    record Judged(String language, String query, String expected, String why, int rank) {
        static Judged of(String line) {
            String[] cells = line.split("\t", -1);
            return new Judged(cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]));
        }

        Judged at(int now) {
            return new Judged(language, query, expected, why, now);
        }

        double reciprocal() {
            return rank == 0 ? 0 : 1.0 / rank;
        }

        boolean worseThan(Judged before) {
            return reciprocal() < before.reciprocal();
        }

        String line() {
            return String.join("\t", language, query, expected, why, String.valueOf(rank));
        }
    }

    @Test
    void whatIsLookedForStandsFirst() throws IOException {
        List<Judged> before = read();
        Set<String> network = DemonstrationFile.folder("practices").stream()
                .map(file -> file.text("slug"))
                .collect(Collectors.toSet());
        List<Judged> now =
                before.stream().map(query -> query.at(rank(query, network))).toList();
        Files.writeString(NOW, now.stream().map(Judged::line).collect(Collectors.joining("\n", "", "\n")));

        List<String> worse = new ArrayList<>();
        StringBuilder moved = new StringBuilder();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).rank() != before.get(i).rank()) {
                String told = "%s \"%s\": %s, was %s%n"
                        .formatted(now.get(i).language(), now.get(i).query(), place(now.get(i)), place(before.get(i)));
                moved.append(told);
                if (now.get(i).worseThan(before.get(i))) {
                    worse.add(told);
                }
            }
        }
        double mean = now.stream().mapToDouble(Judged::reciprocal).average().orElse(0);
        moved.append("%d queries, mean reciprocal rank %.3f%n".formatted(now.size(), mean));
        LOG.info("What moved:\n{}", moved);

        assertThat(now).hasSizeGreaterThanOrEqualTo(80);
        assertThat(now.stream().map(Judged::language).distinct()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(worse).as("ranks that got worse").isEmpty();
        assertThat(mean).as("mean reciprocal rank").isGreaterThanOrEqualTo(LEAST);
    }

    private static String place(Judged query) {
        return query.rank() == 0 ? "not found" : "rank " + query.rank();
    }

    private static List<Judged> read() throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#")).map(Judged::of).toList();
        }
    }

    /** Among the network's own practices: what other tests wrote does not count. */
    private int rank(Judged query, Set<String> network) {
        Set<String> expected = Set.of(query.expected().split(","));
        int rank = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            PracticeQuery typed = PracticeQuery.of(query.query()).onPage(page);
            PracticeList list = Objects.requireNonNull(
                    together.execute(status -> finder.search(typed, MEMBER, Locale.forLanguageTag(query.language()))));
            assertThat(list.simple()).isFalse();
            if (list.page() != page || list.cards().isEmpty()) {
                return 0;
            }
            for (PracticeCard card : list.cards()) {
                rank += network.contains(card.slug()) ? 1 : 0;
                if (expected.contains(card.slug())) {
                    return rank;
                }
            }
        }
        return 0;
    }
}
