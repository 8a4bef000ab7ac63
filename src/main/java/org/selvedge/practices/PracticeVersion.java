package org.selvedge.practices;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;

/** One state of a practice's text: a {@link Manuscript}, standing still once submitted; see {@link VersionState}. */
@Entity
@Table(name = "practice_version")
class PracticeVersion extends VersionFiles {
    @EmbeddedId
    private VersionId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practice_id")
    private Practice practice;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private VersionState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Embedded
    private VersionOrigin origin;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    /** Null where every column is: a draft. */
    @Embedded
    private @Nullable VersionFacts facts;

    @Column(name = "source_language")
    private String sourceLanguage;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    /** Where readers saw it; null: outside the organisation nobody ever did. */
    @Enumerated(EnumType.STRING)
    @Column(name = "widest_shelf")
    private @Nullable Shelf widestShelf;

    @ElementCollection
    @CollectionTable(name = "practice_theme", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Enumerated(EnumType.STRING)
    @Column(name = "theme")
    private List<Theme> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "practice_text", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "language")
    private Map<String, PracticeText> texts = new HashMap<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PracticeSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PracticePartner> partners = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected PracticeVersion() {}

    PracticeVersion(Practice practice, int number, String source, @Nullable PersonId author, Instant now) {
        this.id = VersionId.next();
        this.practice = practice;
        this.number = number;
        this.state = VersionState.DRAFT;
        this.stateSince = now;
        this.sourceLanguage = source;
        this.origin = VersionOrigin.startedBy(author);
        this.createdAt = now;
    }

    PracticeVersion(Practice practice, int number, PracticeContent content, Instant now) {
        this(practice, number, content.source(), null, now);
        write(content);
    }

    /** Takes its words; where it had some, {@link #forgetWords()} comes first, in a flush of its own. */
    final void write(PracticeContent content) {
        this.facts = VersionFacts.of(content);
        this.sourceLanguage = content.source();
        this.themes.addAll(content.themes());
        content.texts().forEach((language, words) -> texts.put(language, words.in(number)));
        content.sections().forEach(section -> sections.add(new PracticeSection(this, section)));
        content.partners().forEach(partner -> partners.add(new PracticePartner(this, partners.size(), partner)));
    }

    void forgetWords() {
        themes.clear();
        texts.clear();
        sections.clear();
        partners.clear();
    }

    /** From now on its words stand still, until it is sent back. */
    void submit(Instant now) {
        to(VersionState.SUBMITTED, now);
    }

    void sendBack(Instant now) {
        to(VersionState.CHANGES_REQUESTED, now);
    }

    void withdraw(Instant now) {
        to(VersionState.WITHDRAWN, now);
    }

    void decline(Instant now) {
        to(VersionState.DECLINED, now);
    }

    void approve(LocalDate day, Instant now) {
        to(VersionState.APPROVED, now);
        acceptedOn = day;
    }

    void review(Instant now) {
        if (takenBack()) {
            throw new Refusal("practices.state.refused");
        }
        to(VersionState.REVIEWED, now);
    }

    private void to(VersionState next, Instant now) {
        state = state.to(next);
        stateSince = now;
    }

    /** Says which version it starts from, and what it is about to change. */
    void startsFrom(int number) {
        origin = origin.from(number);
    }

    void describe(@Nullable String changes, boolean smallChange) {
        origin = origin.saying(changes, smallChange);
    }

    void takeBack(Instant now) {
        if (!origin.small() || takenBackAt != null || !state.accepted()) {
            throw new Refusal("practices.state.refused");
        }
        takenBackAt = now;
    }

    void cameTo(Shelf shelf) {
        widestShelf = widestShelf == Shelf.PUBLIC ? Shelf.PUBLIC : shelf;
    }

    void translate(String language, PracticeText text) {
        texts.put(language, text);
    }

    VersionId id() {
        return id;
    }

    Practice practice() {
        return practice;
    }

    VersionState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    VersionOrigin origin() {
        return origin;
    }

    boolean takenBack() {
        return takenBackAt != null;
    }

    String source() {
        return sourceLanguage;
    }

    List<PracticePartner> partners() {
        return List.copyOf(partners);
    }

    int number() {
        return number;
    }

    VersionFacts facts() {
        return facts == null ? VersionFacts.NONE : facts;
    }

    /** In the language it is written in. */
    String title() {
        return Objects.requireNonNull(texts.get(sourceLanguage)).title();
    }

    List<Theme> themes() {
        return List.copyOf(themes);
    }

    Map<String, PracticeText> texts() {
        return Map.copyOf(texts);
    }

    List<PracticeSection> sections() {
        return List.copyOf(sections);
    }
}
