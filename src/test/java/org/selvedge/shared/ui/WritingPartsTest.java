package org.selvedge.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.WordDiff;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;

/** A text, rows, two versions of a text and the line about saving, as somebody who writes meets them. */
@PortalTest
@AsPerson("lena@nordufer.example")
class WritingPartsTest extends SpringBrowserlessTest {
    private final List<Object> heard = new ArrayList<>();

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private <C extends Component> C shown(C component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
        return component;
    }

    private TextArea area() {
        return find(TextArea.class).single();
    }

    private String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    // ---- a text

    @Test
    void aTextIsHeardWhileSomebodyTypesOn() {
        MarkdownField field = shown(new MarkdownField("What was done"));
        field.setHelperText("In your own words.");
        field.suffix(new Checkbox("Public"));
        field.addValueChangeListener(change -> heard.add(change.isFromClient() + change.getValue()));
        field.setValue("From the server");
        test(area()).setValue("**Typed**");
        assertThat(heard).containsExactly("falseFrom the server", "true**Typed**");
        assertThat(field.getValue()).isEqualTo("**Typed**");
        assertThat(area().getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(area().getValueChangeTimeout()).isLessThanOrEqualTo(1_500);
        assertThat(text(area().getHelperComponent())).contains("In your own words.");
        assertThat(text(field)).startsWith("What was done");
        assertThat(find(Checkbox.class).from(field).single().getLabel()).isEqualTo("Public");
        field.setRequiredIndicatorVisible(true);
        assertThat(text(field)).startsWith("What was done(needed)");
        assertThat(find(MarkdownField.class).withCaption("What was done").exists())
                .isTrue();
    }

    @Test
    void thePreviewFollowsTheTextAndRunsNothing() {
        MarkdownField field = shown(new MarkdownField("What was done"));
        test(area()).setValue("A **loud** <script>x</script>");
        assertThat(find(RichText.class).exists()).isFalse();
        press("Show preview");
        assertThat(find(RichText.class).single().getInnerHtml()).contains("<strong>loud</strong>", "&lt;script");
        test(area()).setValue("- softer");
        assertThat(find(RichText.class).single().getInnerHtml()).contains("<li>softer</li>");
        field.clear();
        assertThat(text(field)).contains("Nothing is written yet.");
        press("Hide preview");
        assertThat(find(RichText.class).exists()).isFalse();
    }

    @Test
    void aTextThatIsTooLongIsKeptAndSaidToBe() {
        MarkdownField field = shown(new MarkdownField("What was done").longest(2_000));
        test(area()).setValue("x".repeat(1_000));
        assertThat(text(field)).doesNotContain("characters");
        test(area()).setValue("x".repeat(1_900));
        assertThat(text(field)).contains("1,900 of 2,000 characters");
        assertThat(field.isInvalid()).isFalse();
        test(area()).setValue("x".repeat(2_001));
        assertThat(field.getErrorMessage()).startsWith("That is 2,001 characters; 2,000 fit. Nothing was cut");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).hasSize(2_001);
        test(area()).setValue("short");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void aRefusalLandsAtTheField() {
        MarkdownField field = shown(new MarkdownField("What was done"));
        assertThat(new Submit().field("done", field).call(() -> {
                    throw Refusal.of("done", "shared.markdown.preview.empty");
                }))
                .isFalse();
        assertThat(field.getErrorMessage()).isEqualTo("Nothing is written yet.");
        assertThat(area().isInvalid()).isTrue();
    }

    @Test
    void whatIsOnlyReadHasNoToolbar() {
        MarkdownField field = shown(new MarkdownField("What was done"));
        assertThat(find(NativeButton.class).from(field).all())
                .extracting(button -> button.getAriaLabel().orElseThrow())
                .containsExactly("Bold", "Italic", "Link", "Heading", "Bulleted list", "Numbered list", "Quotation");
        field.setReadOnly(true);
        assertThat(find(NativeButton.class).from(field).exists()).isFalse();
        assertThat(area().isReadOnly()).isTrue();
    }

    // ---- rows

    private RowsField partners() {
        RowsField rows = shown(new RowsField(
                "Partners",
                () -> new FieldRow()
                        .text("name", new TextField("Name"))
                        .text("part", new TextField("Part"))
                        .field("agreed", new Checkbox("Agreed"), String::valueOf, Boolean::valueOf)));
        rows.addValueChangeListener(change -> heard.add(change.isFromClient()));
        return rows;
    }

    private static Map<String, String> partner(String name) {
        return Map.of("name", name, "part", "", "agreed", "");
    }

    private void name(int row, String text) {
        test(find(TextField.class).withCaption("Name").all().get(row)).setValue(text);
    }

    private void act(String name) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().equals(Optional.of(name)))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> names() {
        return find(TextField.class).withCaption("Name").all().stream()
                .map(TextField::getValue)
                .toList();
    }

    private List<String> legends() {
        return find(RowFrame.class).all().stream().map(RowFrame::getLegendText).toList();
    }

    @Test
    void rowsAreAddedOneByOneAndSayWhatHappened() {
        RowsField rows = partners().most(2);
        assertThat(text(rows)).contains("No entry yet.");
        press("Add an entry");
        assertThat(text(rows)).contains("Entry 1 of 1", "Added: Entry 1.").doesNotContain("at most");
        assertThat(heard).isEmpty();
        name(0, "City hall");
        press("Add an entry");
        assertThat(legends()).containsExactly("Entry 1 of 2", "Entry 2 of 2");
        assertThat(text(rows)).contains("That is all: at most 2 fit.");
        press("Add an entry");
        assertThat(legends()).hasSize(2);
        assertThat(rows.getValue()).hasSize(1);
        assertThat(rows.getValue().getFirst()).contains(entry("name", "City hall"), entry("agreed", ""));
        test(find(Checkbox.class).all().getFirst()).click();
        assertThat(rows.getValue().getFirst()).contains(entry("agreed", "true"));
        assertThat(heard).containsOnly(true).hasSize(2);
    }

    @Test
    void rowsAreMovedRemovedAndPutBack() {
        RowsField rows = partners();
        rows.setValue(List.of(partner("City hall"), partner("Workshop"), partner("School")));
        assertThat(heard).containsExactly(false);
        act("Move up: Entry 3");
        assertThat(names()).containsExactly("City hall", "School", "Workshop");
        assertThat(text(rows)).contains("Moved, now Entry 2.");
        act("Remove: Entry 1");
        assertThat(rows.getValue()).extracting(row -> row.get("name")).containsExactly("School", "Workshop");
        assertThat(text(rows)).contains("Removed: Entry 1.");
        assertThat(legends()).containsExactly("Entry 1 of 2", "Entry 2 of 2");
        press("Undo");
        assertThat(rows.getValue())
                .extracting(row -> row.get("name"))
                .containsExactly("City hall", "School", "Workshop");
        assertThat(find(Button.class).withText("Undo").exists()).isFalse();
        assertThat(heard).containsExactly(false, true, true, true);
    }

    @Test
    void theFirstRowCannotGoUpNorTheLastDown() {
        partners().setValue(List.of(partner("City hall"), partner("Workshop")));
        assertThat(find(Button.class).withText("Move up").all())
                .extracting(Button::isEnabled)
                .containsExactly(false, true);
        assertThat(find(Button.class).withText("Move down").all())
                .extracting(Button::isEnabled)
                .containsExactly(true, false);
    }

    @Test
    void whatComesFromTheServerKeepsTheRowsThatAreThere() {
        RowsField rows = partners();
        rows.setValue(List.of(partner("City hall"), partner("Workshop")));
        TextField first = find(TextField.class).withCaption("Name").all().getFirst();
        rows.setValue(List.of(partner("Town hall")));
        assertThat(find(TextField.class).withCaption("Name").single()).isSameAs(first);
        assertThat(names()).containsExactly("Town hall");
        rows.setValue(List.of());
        assertThat(text(rows)).contains("No entry yet.");
    }

    @Test
    void aSentenceAboutTheRowsStandsAtThem() {
        RowsField rows = partners();
        rows.setErrorMessage("At least one.");
        rows.setInvalid(true);
        assertThat(text(rows)).contains("At least one.");
    }

    @Test
    void aTextInARowThatIsTooLongIsSaidToBe() {
        RowsField rows = shown(new RowsField(
                "Phases", () -> new FieldRow().text("text", new MarkdownField("Text").longest(10))));
        press("Add an entry");
        test(area()).setValue("x".repeat(11));
        assertThat(area().getErrorMessage()).startsWith("That is 11 characters");
        assertThat(rows.getValue()).containsExactly(Map.of("text", "x".repeat(11)));
    }

    @Test
    void rowsThatAreOnlyReadHaveNoButtons() {
        RowsField rows = partners();
        rows.setValue(List.of(partner("City hall")));
        rows.setReadOnly(true);
        assertThat(find(Button.class).from(rows).exists()).isFalse();
        assertThat(find(TextField.class).withCaption("Name").single().isReadOnly())
                .isTrue();
    }

    // ---- two texts

    @Test
    void whoeverWasFasterNothingIsLost() {
        ConflictBox box = shown(new ConflictBox(
                "What was done",
                "We met on Thursdays.",
                "We met on Tuesdays.",
                "Anna",
                "14:32",
                (choice, text) -> heard.add(choice + ": " + text)));
        assertThat(text(box))
                .contains("Two texts: What was done", "Anna changed this field at 14:32", "What Anna wrote at 14:32")
                .contains("only here: Thursdays, end;", "only here: Tuesdays, end;");
        press("Keep mine");
        press("Take theirs");
        press("Put both in the field");
        assertThat(heard)
                .containsExactly(
                        "MINE: We met on Thursdays.",
                        "THEIRS: We met on Tuesdays.",
                        "BOTH: We met on Thursdays.\n\nWe met on Tuesdays.");
        assertThat(text(shown(new ConflictBox("F", "", "Theirs", "Anna", "14:32", (choice, text) -> {}))))
                .contains("Nothing: the field was emptied.");
    }

    @Test
    void changesAreSaidInWords() {
        ComparedText text =
                shown(new ComparedText(WordDiff.compare("We met.", "We <b>met</b>.\n")).lang(Locale.FRENCH));
        assertThat(text.getElement().getAttribute("lang")).isEqualTo("fr");
        assertThat(text(text)).contains("added: ", "<b>").contains("¶");
        assertThat(text.getElement().getOuterHTML()).contains("<ins>").doesNotContain("<b>");
        assertThat(text(ComparedText.of("old word", "new word")))
                .startsWith("removed: old, end; added: new, end;  word");
    }

    // ---- what is saved

    @Test
    void theLineTellsTheTimeAndSpeaksRarely() {
        SaveState state = shown(new SaveState(ZoneId.of("Europe/Paris")).watch(UI.getCurrent()));
        Component spoken = state.getChildren().reduce((first, last) -> last).orElseThrow();
        state.saved(Instant.parse("2026-10-12T12:32:00Z"));
        assertThat(text(state)).startsWith("Saved 14:32");
        assertThat(text(spoken)).isEqualTo("Saved 14:32");
        state.saved(Instant.parse("2026-10-12T12:33:00Z"));
        assertThat(text(state)).startsWith("Saved 14:33");
        assertThat(text(spoken)).isEqualTo("Saved 14:32");
        state.notSaved("Too long.");
        assertThat(text(spoken)).isEqualTo("Too long.");
        state.saved(Instant.parse("2026-10-12T12:34:00Z"));
        assertThat(text(spoken)).isEqualTo("Saved 14:34");
        assertThat(state.getElement().getAttribute("data-told")).isEqualTo("4");
        assertThat(UI.getCurrent().getElement().getClassList()).contains("saves-itself");
    }
}
