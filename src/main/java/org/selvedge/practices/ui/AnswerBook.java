package org.selvedge.practices.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.selvedge.people.DraftService;
import org.selvedge.practices.Manuscript;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.Saving;
import org.selvedge.practices.Writing;
import org.selvedge.practices.WritingService;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;

/**
 * The answers that one screen has before it, each with the revision it was read at. A text that came second is kept as a
 * draft of its author until they have chosen.
 */
class AnswerBook {
    private final WritingService writing;
    private final DraftService drafts;
    private final PracticeId practice;
    private final PersonId me;
    private final Map<String, Manuscript.Entry> known;
    private final Map<String, String> unsaved = new LinkedHashMap<>();
    private final Map<String, String> second;

    AnswerBook(WritingService writing, DraftService drafts, PracticeId practice, PersonId me, Manuscript manuscript) {
        this.writing = writing;
        this.drafts = drafts;
        this.practice = practice;
        this.me = me;
        this.known = new HashMap<>(manuscript.entries());
        this.second = drafts.find(place())
                .map(draft -> draft.fields().entrySet().stream()
                        .filter(text -> !text.getValue().equals(answer(text.getKey())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .orElseGet(HashMap::new);
    }

    private String place() {
        return PracticeRoutes.writing(practice);
    }

    Manuscript manuscript() {
        return new Manuscript(known);
    }

    String answer(String key) {
        return entry(key).map(Manuscript.Entry::value).orElse("");
    }

    Optional<Manuscript.Entry> entry(String key) {
        return Optional.ofNullable(known.get(key));
    }

    /** A text of mine that came second and waits for my choice. */
    Optional<String> second(String key) {
        return Optional.ofNullable(second.get(key));
    }

    /** What stands there instead of my second text. */
    Optional<Saving.Conflict> conflict(String key, Writing sheet) {
        return entry(key)
                .map(entry -> new Saving.Conflict(
                        entry.value(), sheet.nameOf(entry.by()).orElse(""), entry.at(), entry.revision()));
    }

    /** What could not be kept so far, such as while the database was away. */
    Map<String, String> unsaved() {
        return Map.copyOf(unsaved);
    }

    /** Keeps one answer; until that has come to an end it counts as unsaved. */
    Saving save(String key, String value) {
        unsaved.put(key, value);
        try {
            int revision = entry(key).map(Manuscript.Entry::revision).orElse(0);
            Saving saving = writing.save(practice, key, value, revision);
            switch (saving) {
                case Saving.Saved saved -> keep(key, value, saved.revision(), saved.at());
                case Saving.Conflict conflict -> {
                    learn(key, new Manuscript.Entry(conflict.theirs(), conflict.revision(), null, conflict.when()));
                    second.put(key, value);
                    keepSecond();
                }
            }
            unsaved.remove(key);
            return saving;
        } catch (Refusal refused) {
            unsaved.remove(key);
            throw refused;
        }
    }

    private void keep(String key, String value, int revision, Instant at) {
        known.put(key, new Manuscript.Entry(value, revision, me, at));
        settle(key);
    }

    /** What somebody else wrote is what I go on from. */
    void learn(String key, Manuscript.Entry theirs) {
        known.put(key, theirs);
    }

    void settle(String key) {
        if (second.remove(key) != null) {
            keepSecond();
        }
    }

    /** My second text, as I go on writing it before I have chosen. */
    void goOn(String key, String value) {
        second.put(key, value);
        keepSecond();
    }

    private void keepSecond() {
        if (second.isEmpty()) {
            drafts.discard(place());
        } else {
            drafts.save(place(), second);
        }
    }
}
