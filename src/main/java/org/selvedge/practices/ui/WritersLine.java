package org.selvedge.practices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.PracticeId;

/** Who else is here, in one line, and at the fields that they are at. */
class WritersLine extends Span {
    private final transient WritersHere here;
    private final PracticeId practice;
    private final transient Optional<PersonCard> me;
    private final transient Runnable changed;
    private transient WritersHere.@Nullable Seat seat;

    /** {@code changed} runs when others come, go, move on or save. */
    WritersLine(WritersHere here, PracticeId practice, Optional<PersonCard> me, Runnable changed) {
        this.here = here;
        this.practice = practice;
        this.me = me;
        this.changed = changed;
        addClassNames("writers-here", "small");
        getElement().setAttribute("role", "status");
    }

    void at(@Nullable String field) {
        Optional.ofNullable(seat).ifPresent(mine -> here.moves(mine, field));
    }

    void tell() {
        Optional.ofNullable(seat).ifPresent(here::tell);
    }

    void show(List<AnswerBlock> blocks) {
        List<WritersHere.Other> present =
                Optional.ofNullable(seat).map(here::others).orElse(List.of());
        String names = present.stream().map(WritersHere.Other::name).distinct().collect(Collectors.joining(", "));
        setText(names.isEmpty() ? "" : getTranslation("practices.writing.here", names));
        blocks.forEach(block -> block.presence(present.stream()
                .filter(other ->
                        other.field().filter(block.field().key()::equals).isPresent())
                .map(other -> getTranslation("practices.writing.here.field", other.name()))
                .collect(Collectors.joining(" "))));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        me.ifPresent(person -> seat = here.sit(practice, attached.getUI(), person, changed));
        show(List.of());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        Optional.ofNullable(seat).ifPresent(here::leave);
        seat = null;
    }
}
