package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.selvedge.practices.Gap;
import org.selvedge.practices.Submission;
import org.selvedge.practices.SubmissionService;
import org.selvedge.practices.Writing;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** The last questions before a version is handed in. */
class SubmitDialog extends Dialog {
    private static final int MOST_REASONS = 4;

    private final Checkbox agreed = new Checkbox();
    private final Checkbox small = new Checkbox();
    private final TextArea note = new TextArea();

    SubmitDialog(Writing sheet, SubmissionService submissions, Runnable done) {
        setHeaderTitle(getTranslation("practices.submit.title"));
        addClassName("submit-dialog");
        agreed.setLabel(getTranslation("practices.submit.agreed"));
        note.setLabel(getTranslation("practices.submit.note"));
        note.setHelperText(getTranslation("practices.submit.note.help"));
        note.setVisible(sheet.changesAnother());
        small.setLabel(getTranslation("practices.submit.small"));
        small.setHelperText(getTranslation("practices.submit.small.help"));
        small.setVisible(false);
        Paragraph next = new Paragraph();
        small.addValueChangeListener(change -> sayWhatComesNext(next, sheet));
        sayWhatComesNext(next, sheet);
        Div content = new Div(next, note);
        Div change = new Div();
        change.addClassName("small-change");
        Runnable look = () -> {
            if (sheet.changesAnother()) {
                smallChange(change, submissions.touched(sheet.practice()));
            }
        };
        look.run();
        content.add(change);
        content.add(agreed);
        content.addClassName("stack");
        add(content);
        Submit fields = new Submit().field("agreed", agreed).field("note", note).field("small", small);
        Button send = new Button(getTranslation("practices.submit.send"), click -> {
            Submission submission = new Submission(agreed.getValue(), note.getValue(), small.getValue());
            if (fields.once(click.getSource(), () -> submissions.submit(sheet.practice(), submission))) {
                close();
                Notices.show(getTranslation(small.getValue() ? "practices.submit.passed" : "practices.submit.sent"));
                done.run();
            } else {
                look.run();
            }
        });
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("practices.submit.later"), click -> close()), send);
    }

    private void sayWhatComesNext(Paragraph next, Writing sheet) {
        next.setText(getTranslation(
                small.getValue() ? "practices.submit.next.small" : "practices.submit.next",
                sheet.owner().name()));
    }

    /** Offered only where it is one; else why it is not. */
    private void smallChange(Div place, List<Gap> touched) {
        place.removeAll();
        small.setVisible(touched.isEmpty());
        place.add(small);
        if (touched.isEmpty()) {
            return;
        }
        small.setValue(false);
        UnorderedList reasons = new UnorderedList();
        touched.stream().limit(MOST_REASONS).forEach(gap -> reasons.add(new ListItem(reason(gap))));
        Paragraph why = new Paragraph(getTranslation("practices.submit.small.not"));
        Div words = new Div(why, reasons);
        words.addClassNames("soft", "small");
        place.add(words);
        if (touched.size() > MOST_REASONS) {
            reasons.add(new ListItem(getTranslation("practices.submit.small.more", touched.size() - MOST_REASONS)));
        }
    }

    private String reason(Gap gap) {
        String why = getTranslation(gap.key(), gap.arguments());
        return AnswerWords.place(gap, this)
                .map(answer -> getTranslation("practices.submit.small.reason", answer, why))
                .orElse(why);
    }
}
