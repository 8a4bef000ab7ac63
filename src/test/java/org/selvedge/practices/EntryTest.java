package org.selvedge.practices;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What stands in the index of one and the same practice. The file keeps it with the number of its form: whoever indexes other
 * things, or analyses them in another way, finds the new entry in {@code target}, under the next number.
 */
@PortalTest
class EntryTest {
    private static final Path FILE = Path.of("src/test/resources/search/entry.tsv");
    private static final Path NOW = Path.of("target/entry.tsv");
    private static final String FORM = "form\t";
    private static final Set<String> DAYS =
            Set.of(PracticeFields.PUBLISHED, PracticeFields.CONFIRMED, PracticeFields.RANK);

    /** Neither shown in a list nor searched, counted or sorted by. */
    private static final Set<String> NOT_INDEXED =
            Set.of("id", "rowVersion", "slug", "versions", "createdAt", "standingReason", "opinion");

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    SomePractices some;

    @Autowired
    SomeOrganisations organisations;

    @Autowired
    PracticeFacts facts;

    @Test
    void anotherEntryOfTheSamePracticeHasAnotherForm() throws IOException {
        List<String> kept = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of(FORM + (PracticeStamp.FORM - 1));
        int form = Integer.parseInt(kept.getFirst().substring(FORM.length()));
        List<String> now = entries();
        List<String> before = kept.subList(1, kept.size());
        if (!now.equals(before)) {
            Files.writeString(NOW, FORM + (form + 1) + "\n" + String.join("\n", now) + "\n");
        }
        assertThat(now)
                .as("Entries change their form: raise PracticeStamp.FORM, then put %s in the place of %s", NOW, FILE)
                .isEqualTo(before);
        assertThat(PracticeStamp.FORM).as("the form of %s", FILE).isEqualTo(form);
    }

    /** A new property of a practice is either named in the stamp, or said here not to matter to the index. */
    @Test
    void whatAPracticeConsistsOfIsPartOfItsStamp() {
        Stream<String> own = entities.getMetamodel().entity(Practice.class).getAttributes().stream()
                .map(Attribute::getName)
                .filter(name -> !NOT_INDEXED.contains(name) && !name.equals("shown") && !name.equals("listing"));
        Stream<String> listed = entities.getMetamodel().embeddable(Listing.class).getAttributes().stream()
                .map(attribute -> "listing." + attribute.getName());
        assertThat(PracticeStamp.PROPERTIES.stream()
                        .map(property -> property.replace(".value", ""))
                        .collect(toSet()))
                .isEqualTo(Stream.concat(own, listed).collect(toSet()));
    }

    /** One practice that says something in every way, and others for the rest of the themes. */
    private List<String> entries() throws IOException {
        OrganisationId owner = organisations.member();
        InitiativeId initiative = InitiativeId.next();
        List<Theme> themes = List.of(Theme.values());
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < themes.size(); from += Theme.MOST) {
            Theme[] some = themes.subList(from, Math.min(from + Theme.MOST, themes.size()))
                    .toArray(Theme[]::new);
            PracticeId practice = from == 0 ? practice(owner, initiative, some) : another(owner, some);
            List<String> changing = Stream.of(practice.value(), owner.value(), initiative.value())
                    .map(UUID::toString)
                    .toList();
            int number = from / Theme.MOST;
            entry(practice, changing).forEach(line -> lines.add(number + "\t" + line));
        }
        return lines;
    }

    private List<String> entry(PracticeId practice, List<String> changing) throws IOException {
        List<String> lines = new ArrayList<>();
        try (IndexReader reader = Search.mapping(entities)
                .scope(Practice.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                int document = document(leaf.reader(), practice.value());
                for (FieldInfo field : leaf.reader().getFieldInfos()) {
                    SortedSet<String> values = document < 0 || field.name.startsWith("__")
                            ? new TreeSet<>()
                            : values(leaf.reader(), field, document, changing);
                    if (!values.isEmpty()) {
                        lines.add(field.name + "\t" + kind(field) + "\t" + String.join(" ", values));
                    }
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private PracticeId another(OrganisationId owner, Theme... themes) {
        return some.practice(owner)
                .titled("Nothing but themes")
                .about(themes)
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Read on.")
                .publicly();
    }

    private PracticeId practice(OrganisationId owner, InitiativeId initiative, Theme... themes) {
        PracticeId practice = some.practice(owner)
                .titled("The tenants' 12 sewing rooms, re-opened")
                .teasing("Women’s coöperative café: neighbours' mending machines & rent-free Houses.")
                .translated("fr", "L’atelier de couture des habitantes", "Jusqu’à l’emploi, d’œuvre en ménages.", 1)
                .translated("de", "Die Mieterbeteiligung im Nähcafé", "Straßenfeste und Wohnungstausch für Ältere.", 1)
                .translated("it", "Dell’officina degli abitanti", "Gli anziani nelle abitazioni, all’opera.", 1)
                .translated("es", "Participación de las vecinas", "Viviendas rehabilitadas, niños y señores.", 1)
                .translated("nl", "Bewonersbudget voor energiecoaches", "De huurders' huizen geïsoleerd.", 1)
                .translated("sv", "Tvättstugan som mötesplats", "Hyresgästernas återbrukade möbler.", 1)
                .about(themes)
                .meantFor(TargetGroup.values())
                .describing(initiative)
                .inBoth(
                        SectionKind.WHAT_WAS_DONE,
                        Audience.PUBLIC,
                        "**Twelve** rooms were [opened](https://example.org/).\n\n- a bench\n- a lamp",
                        "Douze *ateliers* ont été ouverts.")
                .saying(SectionKind.COSTS, Audience.MEMBERS, "Less than we feared: 4,000 €.")
                .saying(SectionKind.TIPS, Audience.MEMBERS_AND_PARTNERS, "Oil the hinges.")
                .saying(SectionKind.PROBLEM, Audience.ORGANISATION, "The key was lost.")
                .partner("Scissors & Sons", true, null)
                .partner("Unasked Looms", false, null)
                .publicly();
        facts.showsResults(initiative, LocalDate.now(TestClock.get()));
        return practice;
    }

    /** Its number in this part of the index, −1 where it is not there. */
    private static int document(LeafReader reader, UUID practice) throws IOException {
        PostingsEnum found = reader.postings(new Term(PracticeFields.ID, practice.toString()), PostingsEnum.NONE);
        while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            if (reader.getLiveDocs() == null || reader.getLiveDocs().get(found.docID())) {
                return found.docID();
            }
        }
        return -1;
    }

    private static String kind(FieldInfo field) {
        return field.getIndexOptions()
                + (field.omitsNorms() ? "" : " norms")
                + " "
                + field.getDocValuesType()
                + (field.getPointDimensionCount() > 0 ? " points" : "");
    }

    private static SortedSet<String> values(LeafReader reader, FieldInfo field, int document, List<String> changing)
            throws IOException {
        SortedSet<String> values = new TreeSet<>();
        Terms terms = reader.terms(field.name);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                PostingsEnum found = each.postings(null, PostingsEnum.FREQS);
                if (found.advance(document) == document) {
                    String times = found.freq() > 1 ? "×" + found.freq() : "";
                    values.add(lasting(field.name, term.utf8ToString(), changing) + times);
                }
            }
        }
        if (field.getDocValuesType() == DocValuesType.SORTED_NUMERIC
                || field.getDocValuesType() == DocValuesType.NUMERIC) {
            SortedNumericDocValues numbers = DocValues.getSortedNumeric(reader, field.name);
            if (numbers.advanceExact(document)) {
                values.add(number(field.name, numbers.nextValue()));
            }
        }
        return values;
    }

    /** Without what is another each time: the day, and when it was born. */
    private static String number(String field, long number) {
        if (field.equals(PracticeFields.BORN)) {
            return "*";
        }
        return DAYS.contains(field)
                ? "today + " + (number - LocalDate.now(TestClock.get()).toEpochDay())
                : String.valueOf(number);
    }

    /** Without what is another each time: ids, the number of the organisation. */
    private static String lasting(String field, String term, List<String> changing) {
        String lasting = field.startsWith(PracticeFields.NAMES) ? term.replaceFirst("(^|_)[0-9]+$", "$1*") : term;
        for (String each : changing) {
            lasting = lasting.replace(each, "*");
        }
        return lasting;
    }
}
