package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.Completeness;
import org.selvedge.practices.FieldGroup;
import org.selvedge.practices.Manuscript;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Saving;
import org.selvedge.practices.Writing;
import org.selvedge.shared.Moments;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.ui.SaveState;

/** The parts of the record with their answers, which save themselves; others' words arrive meanwhile. */
class WritingForm extends Div implements GroupForm.Editing {
    private final Writing sheet;
    private final transient WritingTools tools;
    private final transient AnswerBook book;
    private final transient Year thisYear;
    private final transient Runnable reopen;
    private final transient Consumer<WritingSoFar> described;
    private final SaveState state;
    private final WritersLine others;
    private final Span progress = new Span();
    private final GroupNav nav;
    private final Div page = new Div();
    private final GapList gaps;
    private @Nullable GroupForm form;

    WritingForm(Writing sheet, WritingTools tools, Runnable reopen, Consumer<WritingSoFar> described) {
        this.sheet = sheet;
        this.tools = tools;
        this.reopen = reopen;
        this.described = described;
        thisYear = Year.now(tools.clock());
        book = new AnswerBook(
                tools.writing(),
                tools.drafts(),
                sheet.practice(),
                tools.reader().person(),
                sheet.manuscript());
        state = new SaveState(tools.reader().zone()).watch(page);
        nav = new GroupNav(sheet);
        gaps = new GapList(sheet.practice(), () -> tools.submissions().gaps(sheet.practice()));
        others = new WritersLine(
                tools.here(), sheet.practice(), sheet.author(tools.reader().person()), this::hear);
        progress.addClassNames("soft", "small");
        add(PartOfPage.of("writing-aside", nav, state, progress, others), PartOfPage.of("writing-main", gaps, page));
        addClassName("writing-columns");
        say();
    }

    void show(FieldGroup group, Optional<RecordField> field) {
        book.unsaved().forEach(this::keep);
        Locale written = book.manuscript().source();
        AnswerInputs inputs = new AnswerInputs(
                this,
                getLocale(),
                written,
                thisYear,
                new RecordRows(this, written, thisYear, tools.writing(), tools.media()));
        GroupForm next = new GroupForm(group, inputs, this, sheet.owner().name());
        boolean first = form == null;
        form = next;
        page.removeAll();
        page.add(next);
        nav.at(group);
        next.arrange(book.manuscript());
        next.blocks().forEach(this::open);
        next.remarks(sheet.remarks(), (remark, done) -> tools.writing().tick(sheet.practice(), remark, done));
        presence();
        field.flatMap(next::block).ifPresentOrElse(block -> block.input().focus(), () -> {
            if (!first) {
                next.arrive();
            }
        });
    }

    private void open(AnswerBlock block) {
        String key = block.field().key();
        sayGap(block);
        book.second(key).ifPresent(mine -> book.conflict(key, sheet).ifPresent(theirs -> choose(block, mine, theirs)));
    }

    @Override
    public String answer(String key) {
        return book.answer(key);
    }

    /** While two texts wait for a choice nothing is saved over either. */
    @Override
    public void changed(String key, String answer) {
        book.unsaved().forEach(this::keep);
        if (book.second(key).isPresent()) {
            book.goOn(key, answer);
            block(key).ifPresent(this::open);
        } else {
            keep(key, answer);
        }
    }

    private void keep(String key, String answer) {
        Optional<AnswerBlock> block = block(key);
        try {
            switch (book.save(key, answer)) {
                case Saving.Saved saved -> {
                    state.saved(saved.at());
                    gaps.again();
                    block.ifPresent(this::sayGap);
                    others.tell();
                    say();
                }
                case Saving.Conflict conflict -> {
                    state.notSaved(getTranslation("practices.writing.conflict"));
                    block.ifPresent(at -> choose(at, answer, conflict));
                }
            }
        } catch (Refusal refusal) {
            String sentence = getTranslation(refusal.key(), refusal.arguments());
            block.ifPresent(at -> at.input().refuse(sentence));
            state.notSaved(sentence);
        }
    }

    private void choose(AnswerBlock block, String mine, Saving.Conflict conflict) {
        block.ask(new ConflictChoice(block.field(), mine, conflict)
                .box(
                        this,
                        getLocale(),
                        book.manuscript().source(),
                        tools.reader().zone(),
                        answer -> decided(block, answer)));
    }

    private void decided(AnswerBlock block, String answer) {
        String key = block.field().key();
        block.settled();
        block.input().show(answer);
        book.settle(key);
        if (answer.equals(book.answer(key))) {
            state.clear();
        } else {
            keep(key, answer);
        }
        block.input().focus();
    }

    private void sayGap(AnswerBlock block) {
        gaps.at(block.field().key()).ifPresent(gap -> block.input().refuse(getTranslation(gap.key(), gap.arguments())));
    }

    private Optional<AnswerBlock> block(String key) {
        return RecordField.of(key).flatMap(field -> Optional.ofNullable(form).flatMap(at -> at.block(field)));
    }

    private void say() {
        Manuscript now = book.manuscript();
        Completeness completeness = Completeness.of(now);
        nav.show(completeness);
        progress.setText(CompletenessWords.of(completeness, this));
        Optional.ofNullable(form).ifPresent(at -> at.arrange(now));
        described.accept(new WritingSoFar(now.text(RecordField.TITLE), now.source(), completeness));
    }

    @Override
    public void moved(@Nullable String key) {
        others.at(key);
    }

    @Override
    public void goTo(FieldGroup group) {
        nav.go(group);
    }

    /** The list of gaps; where there is none, what belongs to handing it in. */
    @Override
    public void check() {
        book.unsaved().forEach(this::keep);
        if (gaps.found()) {
            blocks().forEach(this::open);
            return;
        }
        new SubmitDialog(sheet, tools.submissions(), () -> {
                    others.tell();
                    reopen.run();
                })
                .open();
    }

    private void hear() {
        presence();
        var now = tools.writing().answers(sheet.practice());
        if (!now.open()) {
            state.notSaved(getTranslation("practices.writing.closed"));
            Optional.ofNullable(form).ifPresent(GroupForm::readOnly);
            return;
        }
        now.manuscript().entries().forEach(this::arrived);
        say();
    }

    private void arrived(String key, Manuscript.Entry theirs) {
        int known = book.entry(key).map(Manuscript.Entry::revision).orElse(0);
        if (theirs.revision() <= known) {
            return;
        }
        AnswerBlock block = block(key).orElse(null);
        if (book.second(key).isPresent()) {
            book.learn(key, theirs);
            Optional.ofNullable(block).ifPresent(this::open);
            return;
        }
        String who = sheet.nameOf(theirs.by()).orElse("");
        if (block == null || !block.busy()) {
            book.learn(key, theirs);
            Optional.ofNullable(block).ifPresent(at -> at.input().show(theirs.value()));
        } else {
            block.noteTheirs(
                    who, Moments.time(theirs.at(), getLocale(), tools.reader().zone()), () -> {
                        book.learn(key, theirs);
                        block.input().show(theirs.value());
                        say();
                    });
        }
    }

    private void presence() {
        others.show(blocks());
    }

    private List<AnswerBlock> blocks() {
        return form == null ? List.of() : form.blocks();
    }
}
