package org.selvedge.practices;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One state of a practice's text, on its way to the shelf. Its words never change. Life cycle: {@link VersionState}. */
@Entity
@Table(name = "practice_version")
class PracticeVersion {
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

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private PracticeType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PracticeStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "scale")
    private Scale scale;

    @Column(name = "country", columnDefinition = "char(2)")
    private String country;

    @Column(name = "town")
    private String town;

    @Column(name = "source_language")
    private String sourceLanguage;

    /** The first day of the month: no finer date is asked for. */
    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

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

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    private List<PracticeSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    private List<PracticePartner> partners = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected PracticeVersion() {}

    PracticeVersion(Practice practice, int number, PracticeContent content, Instant now) {
        this.id = VersionId.next();
        this.practice = practice;
        this.number = number;
        this.state = VersionState.DRAFT;
        this.type = content.type();
        this.status = content.status();
        this.scale = content.scale();
        this.country = content.country();
        this.town = content.town();
        this.sourceLanguage = content.source();
        this.startedOn = content.started().atDay(1);
        this.endedOn = Optional.ofNullable(content.ended())
                .map(YearMonth::atEndOfMonth)
                .orElse(null);
        this.createdAt = now;
        this.themes.addAll(content.themes());
        content.texts().forEach((language, words) -> texts.put(language, textOf(words)));
        content.sections().forEach(section -> sections.add(new PracticeSection(this, section)));
        content.partners().forEach(partner -> partners.add(new PracticePartner(this, partners.size(), partner)));
    }

    private PracticeText textOf(PracticeContent.Words words) {
        int of = Optional.ofNullable(words.ofSourceVersion()).orElse(number);
        return new PracticeText(words.title(), words.teaser(), words.statusReason(), of);
    }

    void submit() {
        state = state.to(VersionState.SUBMITTED);
    }

    void approve(LocalDate day) {
        state = state.to(VersionState.APPROVED);
        acceptedOn = day;
    }

    void review() {
        state = state.to(VersionState.REVIEWED);
    }

    int number() {
        return number;
    }

    String country() {
        return country;
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
