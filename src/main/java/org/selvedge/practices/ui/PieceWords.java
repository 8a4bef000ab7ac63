package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.practices.PracticeStatus;
import org.selvedge.practices.PracticeType;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Scale;
import org.selvedge.practices.Theme;
import org.selvedge.practices.VersionReading.Piece;
import org.selvedge.shared.Moments;

/** An answer of the record in words of this reader's language. */
final class PieceWords {
    private final Component on;
    private final Locale language;

    PieceWords(Component on, Locale language) {
        this.on = on;
        this.language = language;
    }

    String label(Piece piece) {
        return label(piece.field());
    }

    String label(RecordField field) {
        return field.section()
                .map(section -> on.getTranslation(section.labelKey()))
                .orElseGet(() -> on.getTranslation("practices.piece." + field));
    }

    /** Constants and codes as words; everything else as it was written. */
    String value(RecordField field, String written) {
        if (written.isEmpty()) {
            return written;
        }
        return switch (field) {
            case COUNTRY -> Locale.of("", written).getDisplayCountry(language);
            case THEMES ->
                Stream.of(written.split(","))
                        .map(theme -> on.getTranslation(Theme.valueOf(theme).labelKey()))
                        .collect(Collectors.joining(", "));
            case TYPE -> on.getTranslation(PracticeType.valueOf(written).labelKey());
            case STATUS -> on.getTranslation(PracticeStatus.valueOf(written).labelKey());
            case SCALE -> on.getTranslation(Scale.valueOf(written).labelKey());
            case STARTED, ENDED -> Moments.month(YearMonth.parse(written), language);
            default -> written;
        };
    }
}
