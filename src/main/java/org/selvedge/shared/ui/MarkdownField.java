package org.selvedge.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in Markdown: grows while one writes, has a small toolbar and a preview, and makes Markdown of what is pasted from
 * a word processor. Reports what is being typed after a second and a half. A text that is too long is kept whole and said to
 * be; the service decides.
 */
public class MarkdownField extends HeadedField<MarkdownField, String> {
    static final String SCRIPT = "/public/writing.js";
    static final int PAUSE_MILLIS = 1_500;

    private static final int ROWS = 4;
    private static final int MOST_ROWS = 24;
    private static final double NEAR = 0.9;

    private final TextArea area = new TextArea();
    private final Div helper = new Div();
    private final Span helperText = new Span();
    private final Span count = new Span();
    private final MarkdownToolbar toolbar;
    private final MarkdownPreview preview;
    private int longest = Integer.MAX_VALUE;
    private boolean foundTooLong;

    public MarkdownField(String label) {
        super(label, "");
        toolbar = new MarkdownToolbar(label);
        preview = new MarkdownPreview(label);
        area.setAriaLabelledBy(labelId());
        area.setMinRows(ROWS);
        area.setMaxRows(MOST_ROWS);
        area.setManualValidation(true);
        area.addThemeVariants(TextAreaVariant.HELPER_ABOVE);
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> {
            refresh();
            if (change.isFromClient()) {
                setModelValue(change.getValue(), true);
            }
        });
        helper.addClassName("markdown-helper");
        helper.getElement().setAttribute("lang", getLocale().toLanguageTag());
        count.addClassName("markdown-count");
        Div foot = new Div(toolbar, count, preview.toggle());
        foot.addClassName("markdown-foot");
        Div writing = new Div(area, foot);
        writing.addClassName("markdown-writing");
        Div body = new Div(writing, preview);
        body.addClassName("markdown-body");
        getContent().addClassName("markdown-field");
        getContent().add(body);
    }

    /** Longer text is said to be too long, and kept. */
    public MarkdownField longest(int characters) {
        longest = characters;
        refresh();
        return this;
    }

    /** The language in which is written here, for spelling, hyphens and voices. */
    public MarkdownField lang(Locale language) {
        area.getElement().setAttribute("lang", language.toLanguageTag());
        preview.lang(language);
        return this;
    }

    @Override
    protected void setPresentationValue(String text) {
        area.setValue(text);
        refresh();
    }

    private void refresh() {
        String text = area.getValue().strip();
        int length = text.codePointCount(0, text.length());
        boolean near = length >= longest * NEAR;
        count.setText(near ? getTranslation("shared.markdown.count", length, longest) : "");
        boolean tooLong = length > longest;
        if (tooLong) {
            setErrorMessage(getTranslation("shared.markdown.long", length, longest));
            setInvalid(true);
        } else if (foundTooLong) {
            setErrorMessage("");
            setInvalid(false);
        }
        foundTooLong = tooLong;
        preview.text(area.getValue());
    }

    private void help() {
        helper.removeAll();
        if (!helperText.getText().isEmpty()) {
            helper.add(helperText);
        }
        area.setHelperComponent(helper.getChildren().findAny().isPresent() ? helper : null);
    }

    @Override
    public void setHelperText(@Nullable String text) {
        helperText.setText(text == null ? "" : text);
        help();
    }

    @Override
    public String getHelperText() {
        return helperText.getText();
    }

    @Override
    public void setLabel(@Nullable String label) {
        String words = label == null ? "" : label;
        super.setLabel(words);
        toolbar.name(words);
        preview.name(words);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        area.setReadOnly(readOnly);
        toolbar.setVisible(!readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return area.isReadOnly();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        area.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return area.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        area.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return area.isInvalid();
    }

    @Override
    public void focus() {
        area.focus();
    }

    @Override
    public void blur() {
        area.blur();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript(SCRIPT);
    }
}
