package org.selvedge.practices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selvedge.media.FileId;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaLibrary;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.security.PersonId;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.DemonstrationFile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Drawings for some practices of the demonstration network, taken in like anybody's picture. */
@Component
@Order(32)
class DemonstrationPictures implements DemonstrationChapter {
    private final Practices practices;
    private final Manuscripts manuscripts;
    private final MediaLibrary library;
    private final MediaWriter media;
    private final MediaWords words;
    private final PeopleDirectory people;
    private final Clock clock;

    DemonstrationPictures(
            Practices practices,
            Manuscripts manuscripts,
            MediaLibrary library,
            MediaWriter media,
            MediaWords words,
            PeopleDirectory people,
            Clock clock) {
        this.practices = practices;
        this.manuscripts = manuscripts;
        this.library = library;
        this.media = media;
        this.words = words;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void tell(LocalDate today) {
        for (DemonstrationFile file : DemonstrationFile.entries("pictures.yaml")) {
            practices
                    .idOf(file.text("practice"))
                    .flatMap(practices::findById)
                    .flatMap(Practice::shown)
                    .filter(this::untouched)
                    .ifPresent(version -> show(version, file));
        }
    }

    /** A network that was begun before the drawings were made keeps what people wrote since. */
    private boolean untouched(PracticeVersion version) {
        return version.number() == 1 && manuscripts.of(version.id()).entries().isEmpty();
    }

    private void show(PracticeVersion version, DemonstrationFile file) {
        FileId picture = taken(file);
        Map<String, String> alts = file.texts("alt");
        Map<String, String> captions = file.texts("caption");
        Map<String, String> row = new LinkedHashMap<>();
        row.put("file", picture.value().toString());
        row.put("alt", alts.getOrDefault(version.source(), ""));
        row.put("caption", captions.getOrDefault(version.source(), ""));
        row.put("credit", file.text("credit"));
        row.put("people", "no");
        ManuscriptOf.version(version).forEach((field, answer) -> write(version, field, answer));
        write(version, RecordField.PICTURES.key(), Rows.write(List.of(row)));
        media.write(version.id(), version.practice().owner(), manuscripts.of(version.id()));
        translate(version, SideText.PICTURE_ALT, picture, alts);
        translate(version, SideText.PICTURE_CAPTION, picture, captions);
    }

    private void write(PracticeVersion version, String field, String answer) {
        manuscripts.insert(version.id(), field, answer, null, clock.instant());
    }

    private void translate(PracticeVersion version, SideText what, FileId picture, Map<String, String> said) {
        String field = what.field(picture.value().toString());
        said.forEach((language, text) -> {
            if (!language.equals(version.source())) {
                words.translate(version.id(), language, field, text, version.number());
            }
        });
    }

    private FileId taken(DemonstrationFile file) {
        PersonId by = people.byAddress(file.text("by")).orElseThrow();
        String name = file.text("file");
        try (InputStream drawing = new ClassPathResource("demonstration/pictures/" + name).getInputStream()) {
            return library.takeIn(
                            FileKind.PICTURE,
                            name,
                            drawing,
                            people.readers(Set.of(by)).get(by))
                    .id();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
