package org.selvedge.practices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.PersonId;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.DemonstrationFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who takes up whose practice in the demonstration network. */
@Component
@Order(35)
class DemonstrationAdoptions implements DemonstrationChapter {
    private static final int HOUR = 10;

    private final Adoptions adoptions;
    private final AdoptionSteps steps;
    private final Practices practices;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;

    DemonstrationAdoptions(
            Adoptions adoptions,
            AdoptionSteps steps,
            Practices practices,
            OrganisationDirectory organisations,
            PeopleDirectory people) {
        this.adoptions = adoptions;
        this.steps = steps;
        this.practices = practices;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public void tell(LocalDate today) {
        DemonstrationFile.entries("adoptions.yaml").forEach(file -> tell(file, today));
    }

    private void tell(DemonstrationFile file, LocalDate today) {
        PracticeId practice = practices.idOf(file.text("practice")).orElseThrow();
        Adoption adoption = new Adoption(
                practice,
                organisations.bySlug(file.text("organisation")).orElseThrow().id());
        PersonId by = people.byAddress(file.text("by")).orElseThrow();
        Locale language = Locale.forLanguageTag(file.text("language"));
        for (DemonstrationFile said : file.parts("steps")) {
            AdoptionStep step = adoption.say(said(said, today), language, by, at(said, today));
            adoptions.save(adoption);
            adoptions.flush();
            steps.save(step);
        }
        Practice adopted = practices.findById(practice).orElseThrow();
        adopted.lists(adopted.listing().takenUpBy(adoptions.running(practice)));
    }

    private static AdoptionChange.Said said(DemonstrationFile file, LocalDate today) {
        return new AdoptionChange(
                        file.constant(AdoptionState.class, "state"),
                        YearMonth.from(today.plus(Period.parse(file.text("since")))),
                        Objects.requireNonNullElse(file.optional("changes"), ""),
                        Objects.requireNonNullElse(file.optional("outcome"), ""))
                .checked(YearMonth.from(today));
    }

    private static Instant at(DemonstrationFile file, LocalDate today) {
        return today.plus(Period.parse(file.text("at"))).atTime(HOUR, 0).toInstant(ZoneOffset.UTC);
    }
}
