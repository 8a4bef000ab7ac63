package org.selvedge.initiatives;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.Partnerships;
import org.selvedge.practices.PracticeFacts;
import org.selvedge.practices.PracticeId;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.DemonstrationFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives of the demonstration network, their figures in one release each, and what partners gave. */
@Component
@Order(40)
@Transactional
class DemonstrationInitiatives implements DemonstrationChapter {
    private final EntityManager rows;
    private final FigureBook book;
    private final Releases releases;
    private final OrganisationDirectory organisations;
    private final Partnerships partnerships;
    private final PracticeFacts practices;
    private final DemonstrationContributions contributions;
    private final Clock clock;

    DemonstrationInitiatives(
            EntityManager rows,
            FigureBook book,
            Releases releases,
            OrganisationDirectory organisations,
            Partnerships partnerships,
            PracticeFacts practices,
            DemonstrationContributions contributions,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.releases = releases;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.practices = practices;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public void tell(LocalDate today) {
        DemonstrationFile.entries("initiatives.yaml").forEach(file -> new Telling(file, today).tell());
    }

    static LocalDate day(String text, LocalDate today) {
        return text.contains("P") ? today.plus(Period.parse(text)) : LocalDate.parse(text);
    }

    /** Relative dates are meant to the month. */
    private static @Nullable RoughDate roughly(@Nullable String text, LocalDate today) {
        if (text == null) {
            return null;
        }
        return text.contains("P") ? RoughDate.month(day(text, today)) : RoughDate.parse(text);
    }

    private final class Telling {
        private final DemonstrationFile file;
        private final LocalDate today;
        private final OrganisationId owner;
        private final Initiative initiative;
        private final Map<String, Stage> stages = new HashMap<>();
        private final Map<String, Indicator> indicators = new HashMap<>();

        Telling(DemonstrationFile file, LocalDate today) {
            this.file = file;
            this.today = today;
            this.owner = organisation(file.text("owner"));
            PracticeId practice = practices.idOf(file.text("practice")).orElse(null);
            this.initiative = new Initiative(
                    file.text("slug"), owner, practice, new LocalText(file.texts("name")), clock.instant());
            rows.persist(initiative);
            if (practice != null) {
                practices.describes(practice, initiative.id());
            }
        }

        void tell() {
            InitiativeId id = initiative.id();
            for (DemonstrationFile each : file.parts("indicators")) {
                Indicator indicator = new Indicator(
                        id,
                        each.text("key"),
                        indicators.size(),
                        new LocalText(each.texts("name")),
                        new LocalText(each.texts("definition")),
                        each.constant(Aggregation.class, "aggregation"),
                        !each.yes("things"));
                rows.persist(indicator);
                indicators.put(each.text("key"), indicator);
            }
            for (DemonstrationFile each : file.parts("stages")) {
                Stage stage = new Stage(id, each.text("key"), stages.size(), new LocalText(each.texts("name")));
                rows.persist(stage);
                stages.put(each.text("key"), stage);
            }
            int position = 0;
            for (DemonstrationFile each : file.parts("cohorts")) {
                Cohort cohort = new Cohort(
                        id,
                        each.text("key"),
                        position++,
                        roughly(each.text("start"), today),
                        roughly(each.optional("planned-exit"), today),
                        new LocalText(each.texts("note")),
                        each.yes("joined-late"));
                rows.persist(cohort);
                figures(cohort, each);
            }
            figures(null, file);
            file.part("things")
                    .parts()
                    .forEach((key, figure) -> enter(new FigurePlace(indicators.get(key), null, null, null), figure));
            releases.release(id, null, file.text("release"));
            file.parts("partnerships").forEach(this::grant);
            file.parts("contributions").forEach(each -> contributions.tell(initiative, each, today));
        }

        private void figures(@Nullable Cohort cohort, DemonstrationFile of) {
            Indicator people = indicators.get(Indicator.PARTICIPANTS);
            of.part("figures")
                    .parts()
                    .forEach(
                            (stage, figure) -> enter(new FigurePlace(people, cohort, stages.get(stage), null), figure));
            of.part("breakdown").parts().forEach((stage, parts) -> {
                for (Category category : Category.values()) {
                    Integer n = parts.number(
                            category.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    if (n != null) {
                        book.enter(
                                initiative.id(),
                                new FigurePlace(people, cohort, stages.get(stage), category),
                                null,
                                "",
                                counted -> counted.report(n, null));
                    }
                }
            });
        }

        private void enter(FigurePlace place, DemonstrationFile from) {
            book.enter(initiative.id(), place, null, "", figure -> {
                figure.dueAt(roughly(from.optional("due"), today));
                Integer n = from.number("n");
                if (n != null) {
                    figure.report(n, roughly(from.optional("at"), today));
                }
                if (from.yes("not-applicable")) {
                    figure.doesNotApply();
                }
                if (from.yes("already-public")) {
                    figure.mayBeShown(Consent.ALREADY_PUBLIC, from.optional("link"), null);
                }
            });
        }

        private void grant(DemonstrationFile each) {
            String to = each.optional("to");
            partnerships.grant(
                    organisation(each.text("partner")),
                    initiative.id(),
                    day(each.text("from"), today),
                    to == null ? null : day(to, today));
        }

        private OrganisationId organisation(String slug) {
            return organisations
                    .bySlug(slug)
                    .orElseThrow(() -> new IllegalStateException("no organisation " + slug))
                    .id();
        }
    }
}
