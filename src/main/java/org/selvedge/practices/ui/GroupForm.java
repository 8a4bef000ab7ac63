package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.FieldGroup;
import org.selvedge.practices.Manuscript;
import org.selvedge.practices.PracticeStatus;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Remark;
import org.selvedge.practices.SectionKind;
import org.selvedge.security.Audience;

/** One part of the record: its questions, each with what belongs beside it, and the way to the next part. */
class GroupForm extends Section {
    private final List<AnswerBlock> blocks = new ArrayList<>();
    private final List<AudienceChoice> audiences = new ArrayList<>();
    private final H2 title;

    GroupForm(FieldGroup group, AnswerInputs inputs, Editing editing, String owner) {
        addClassName("writing-group");
        title = new H2(getTranslation(group.labelKey()));
        title.setId("part");
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph hint = new Paragraph(getTranslation(group.hintKey()));
        hint.addClassName("page-lead");
        add(title, hint);
        SectionKind before = null;
        for (RecordField field : fields(group).toList()) {
            AnswerInput<?> input = inputs.of(field);
            AnswerBlock block = new AnswerBlock(field, input, here -> editing.moved(here ? field.key() : null));
            input.show(editing.answer(field.key()));
            input.onChange(() -> editing.changed(field.key(), input.answer()));
            block.beside(reader(field, before, editing));
            before = field.section().orElse(null);
            blocks.add(block);
            add(block);
            if (field == RecordField.TEASER) {
                add(leadOrganisation(owner));
            }
        }
        add(next(group, editing));
    }

    static Stream<RecordField> fields(FieldGroup group) {
        return Stream.of(RecordField.values()).filter(field -> field.group() == group);
    }

    private Component reader(RecordField field, @Nullable SectionKind before, Editing editing) {
        Optional<SectionKind> section = field.section();
        if (section.isPresent() && section.get() != before) {
            String key = Manuscript.audienceKey(section.get());
            AudienceChoice choice = new AudienceChoice(
                    section.get(), getTranslation(field.labelKey()), audience -> editing.changed(key, audience.name()));
            audiences.add(choice);
            return choice;
        }
        String words = section.isPresent()
                ? "practices.writing.audience.together"
                : switch (field) {
                    case PARTNERS, NO_PARTNERS -> "practices.writing.audience.partners";
                    case ATTACHMENTS -> "practices.writing.audience.files";
                    default -> "practices.writing.audience.record";
                };
        Paragraph fixed = new Paragraph(getTranslation(words));
        fixed.addClassNames("answer-audience", "small");
        return fixed;
    }

    private Component leadOrganisation(String owner) {
        Span name = new Span(owner);
        name.addClassName("lead-organisation");
        Div main = new Div(new Span(getTranslation("practices.writing.owner")), name);
        main.addClassName("answer-main");
        Paragraph hint = new Paragraph(getTranslation("practices.writing.owner.help"));
        hint.addClassNames("answer-audience", "small");
        Div margin = new Div(hint);
        margin.addClassName("answer-margin");
        Div block = new Div(main, margin);
        block.addClassName("answer");
        return block;
    }

    private Component next(FieldGroup group, Editing editing) {
        int last = FieldGroup.values().length - 1;
        Div foot = new Div();
        foot.addClassNames("writing-next", "row", "wrap");
        Stream.of(FieldGroup.values())
                .skip(group.ordinal() + 1L)
                .filter(each -> fields(each).findAny().isPresent())
                .findFirst()
                .ifPresentOrElse(
                        following -> foot.add(new Button(
                                getTranslation("practices.writing.next", getTranslation(following.labelKey())),
                                click -> editing.goTo(following))),
                        () -> foot.add(
                                new Button(getTranslation("practices.writing.check"), click -> editing.check())));
        return foot;
    }

    /** Which questions depend on other answers, and who reads what. */
    void arrange(Manuscript manuscript) {
        audiences.forEach(choice -> choice.show(manuscript));
        block(RecordField.STATUS_REASON)
                .ifPresent(block ->
                        block.setVisible(manuscript.text(RecordField.STATUS).equals(PracticeStatus.STOPPED.name())
                                || manuscript.answered(RecordField.STATUS_REASON)));
        block(RecordField.PARTNERS).ifPresent(block -> block.setVisible(!manuscript.yes(RecordField.NO_PARTNERS)));
        block(RecordField.QUOTATION_CONSENT)
                .ifPresent(block -> block.setVisible(manuscript.answered(RecordField.QUOTATION)
                        || manuscript.answered(RecordField.QUOTATION_CONSENT)));
    }

    /** Each at its field, to be ticked off. */
    void remarks(List<Remark> remarks, BiConsumer<UUID, Boolean> tick) {
        blocks.forEach(block -> {
            List<Remark> here = remarks.stream()
                    .filter(remark -> remark.field().equals(block.field().key()))
                    .toList();
            if (!here.isEmpty()) {
                block.above(new RemarksToTick(here, getTranslation(block.field().labelKey()), tick));
            }
        });
    }

    List<AnswerBlock> blocks() {
        return List.copyOf(blocks);
    }

    Optional<AnswerBlock> block(RecordField field) {
        return blocks.stream().filter(block -> block.field() == field).findFirst();
    }

    void readOnly() {
        blocks.forEach(block -> block.input().readOnly());
        audiences.forEach(choice -> choice.setReadOnly(true));
    }

    void arrive() {
        title.getElement().callJsFunction("focus");
        title.scrollIntoView();
    }

    /** What a part of the form tells the screen. */
    interface Editing {
        String answer(String key);

        void changed(String key, String answer);

        void moved(@Nullable String key);

        void goTo(FieldGroup group);

        void check();
    }

    /** Who may read a section, in plain words. */
    static final class AudienceChoice extends com.vaadin.flow.component.select.Select<Audience> {
        private final SectionKind section;

        AudienceChoice(SectionKind section, String field, Consumer<Audience> chosen) {
            this.section = section;
            addClassName("audience-choice");
            setLabel(getTranslation("practices.writing.audience"));
            setItems(Audience.values());
            setItemLabelGenerator(each -> each == null ? "" : getTranslation("practices.writing.audience." + each));
            setAriaLabel(getTranslation("practices.writing.audience.of", field));
            addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    chosen.accept(change.getValue());
                }
            });
        }

        void show(Manuscript manuscript) {
            setValue(manuscript.audience(section));
        }
    }
}
