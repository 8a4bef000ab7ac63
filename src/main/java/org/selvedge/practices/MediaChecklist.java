package org.selvedge.practices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.selvedge.media.FileId;
import org.selvedge.shared.Typed;

/** What each picture, file and film of a manuscript must say before it is submitted. */
final class MediaChecklist {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final RecordField field;
    private final Map<String, String> row;
    private final List<Gap> gaps = new ArrayList<>();

    private MediaChecklist(RecordField field, Map<String, String> row) {
        this.field = field;
        this.row = row;
    }

    static List<Gap> gaps(RecordField field, Map<String, String> row) {
        MediaChecklist checklist = new MediaChecklist(field, row);
        switch (field) {
            case PICTURES -> checklist.picture();
            case ATTACHMENTS -> checklist.attachment();
            case VIDEO -> checklist.video();
            default -> {}
        }
        return List.copyOf(checklist.gaps);
    }

    /** Whoever can be recognised has agreed; whoever does not see a picture reads what is on it. */
    private void picture() {
        needed(FileId.parse(cell("file")).isPresent(), "practices.gap.picture.file");
        needed(!Typed.saysNothing(cell("alt")), "practices.gap.picture.alt");
        boolean people = cell("people").equals("yes");
        needed(people || cell("people").equals("no"), "practices.gap.picture.people");
        needed(!people || cell("consent").equals("yes"), "practices.gap.picture.consent");
        String until = cell("consent-until");
        needed(until.isEmpty() || Manuscript.day(until).isPresent(), "practices.gap.picture.until");
    }

    private void attachment() {
        needed(FileId.parse(cell("file")).isPresent(), "practices.gap.attachment.file");
        needed(!Typed.saysNothing(cell("title")), "practices.gap.attachment.title");
        language();
    }

    private void video() {
        needed(WebAddress.understood(cell("link")), "practices.gap.link");
        language();
    }

    private void language() {
        needed(cell("language").isEmpty() || LANGUAGES.contains(cell("language")), "practices.gap.choice");
    }

    private void needed(boolean met, String key) {
        if (!met) {
            gaps.add(Gap.at(field, key));
        }
    }

    private String cell(String column) {
        return Rows.cell(row, column);
    }
}
