package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Year;
import java.util.Locale;
import java.util.function.Supplier;
import org.selvedge.media.MediaService;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Rows;
import org.selvedge.practices.WritingService;
import org.selvedge.shared.ui.FieldRow;
import org.selvedge.shared.ui.MarkdownField;
import org.selvedge.shared.ui.MonthChoice;
import org.selvedge.shared.ui.MonthField;
import org.selvedge.shared.ui.RowForm;
import org.selvedge.shared.ui.RowsField;

/** What one row of each list of the record asks for. */
class RecordRows {
    private static final int YEARS_AHEAD = 5;

    private final Component screen;
    private final Locale written;
    private final Year latest;
    private final WritingService writing;
    private final MediaService media;

    RecordRows(Component screen, Locale written, Year thisYear, WritingService writing, MediaService media) {
        this.screen = screen;
        this.written = written;
        this.latest = thisYear.plusYears(YEARS_AHEAD);
        this.writing = writing;
        this.media = media;
    }

    RowsField of(RecordField field) {
        String label = screen.getTranslation(field.labelKey());
        return switch (field) {
            case PICTURES -> new PicturesField(label, media);
            case ATTACHMENTS -> new AttachmentsField(label, media);
            case VIDEO -> new VideoField(label, media);
            default -> new RowsField(label, "practices.rows." + field.key(), form(field)).most(Rows.MOST);
        };
    }

    private Supplier<RowForm> form(RecordField field) {
        return switch (field) {
            case PARTNERS -> () -> new PartnerRow(writing, this);
            case PHASES -> this::phase;
            case FUNDING -> this::funding;
            case DIFFICULTIES -> this::difficulty;
            default -> throw new IllegalArgumentException(field.key());
        };
    }

    private RowForm phase() {
        FieldRow row = new FieldRow().text("name", wide(line(RecordField.PHASES, "name")));
        month(row, RecordField.PHASES, "start");
        month(row, RecordField.PHASES, "end");
        return row.text("text", text(RecordField.PHASES, "text"));
    }

    private RowForm funding() {
        return new FieldRow()
                .text("funder", line(RecordField.FUNDING, "funder"))
                .text("kind", line(RecordField.FUNDING, "kind"))
                .text("amount", line(RecordField.FUNDING, "amount"));
    }

    private RowForm difficulty() {
        return new FieldRow()
                .text("difficulty", line(RecordField.DIFFICULTIES, "difficulty"))
                .text("answer", text(RecordField.DIFFICULTIES, "answer"));
    }

    void month(FieldRow row, RecordField field, String column) {
        row.field(column, named(new MonthField(latest), field, column), MonthChoice::text, MonthChoice::read);
    }

    TextField line(RecordField field, String column) {
        TextField line = named(new TextField(), field, column);
        line.getElement().setAttribute("lang", written.toLanguageTag());
        return line;
    }

    private static TextField wide(TextField line) {
        line.addClassName("wide");
        return line;
    }

    private MarkdownField text(RecordField field, String column) {
        return named(new MarkdownField(""), field, column).lang(written);
    }

    <C extends Component & HasLabel> C named(C control, RecordField field, String column) {
        control.setLabel(screen.getTranslation("practices.rows." + field.key() + "." + column));
        return control;
    }
}
