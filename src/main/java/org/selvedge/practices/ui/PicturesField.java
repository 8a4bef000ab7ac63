package org.selvedge.practices.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaService;
import org.selvedge.practices.RecordField;

/** The pictures of a practice; the value is that of {@link RecordField#PICTURES}. */
class PicturesField extends UploadedRows {
    private static final int LONGEST = 500;

    PicturesField(String label, MediaService media) {
        super(label, "practices.pictures", FileKind.PICTURE, media, PictureRow::new);
    }

    private static final class PictureRow extends FileRow {
        private final RadioButtonGroup<String> people = new RadioButtonGroup<>();
        private final Checkbox consent = new Checkbox();
        private final DatePicker until = new DatePicker();

        PictureRow(Function<String, @Nullable MediaFile> files) {
            super("file", files);
            TextField alt = line("alt");
            alt.setLabel(alt.getTranslation("practices.writing.needed", alt.getLabel()));
            alt.setRequiredIndicatorVisible(true);
            alt.setHelperText(alt.getTranslation("practices.pictures.alt.help"));
            text("alt", alt).text("caption", line("caption")).text("credit", line("credit"));
            people.setLabel(people.getTranslation(
                    "practices.writing.needed", people.getTranslation("practices.pictures.people")));
            people.setItems("yes", "no");
            people.setItemLabelGenerator(answer -> people.getTranslation("practices.media." + answer));
            people.setRequiredIndicatorVisible(true);
            text("people", people);
            consent.setLabel(consent.getTranslation("practices.pictures.consent"));
            field("consent", consent, agreed -> agreed ? "yes" : "", "yes"::equals);
            until.setLabel(until.getTranslation("practices.pictures.consent-until"));
            until.setHelperText(until.getTranslation("practices.pictures.consent-until.help"));
            until.setLocale(european(until.getLocale()));
            field("consent-until", until, LocalDate::toString, LocalDate::parse);
            people.addValueChangeListener(change -> askForConsent());
            askForConsent();
        }

        @Override
        public void show(Map<String, String> row) {
            super.show(row);
            askForConsent();
        }

        private void askForConsent() {
            boolean recognisable = "yes".equals(people.getValue());
            consent.setVisible(recognisable);
            until.setVisible(recognisable);
        }

        /** English as it is written in Europe: the day comes first. */
        private static Locale european(Locale language) {
            return language.getLanguage().equals("en") ? Locale.UK : language;
        }

        private static TextField line(String column) {
            TextField field = new TextField();
            field.setLabel(field.getTranslation("practices.pictures." + column));
            field.setMaxLength(LONGEST);
            return field;
        }
    }
}
