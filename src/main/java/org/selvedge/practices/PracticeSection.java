package org.selvedge.practices;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audience;

/** One section of a version: the same audience in every language. */
@Entity
@Table(name = "practice_section")
class PracticeSection {
    @EmbeddedId
    private SectionId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PracticeVersion version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SectionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Audience audience;

    @ElementCollection
    @CollectionTable(name = "practice_section_text", joinColumns = @JoinColumn(name = "section_id"))
    @MapKeyColumn(name = "language")
    private Map<String, SectionText> texts = new HashMap<>();

    @SuppressWarnings("NullAway")
    protected PracticeSection() {}

    PracticeSection(PracticeVersion version, PracticeContent.SectionContent content) {
        this.id = SectionId.next();
        this.version = version;
        this.kind = content.kind();
        this.audience = content.audience();
        content.bodies().forEach((language, body) -> texts.put(language, new SectionText(body, version.number())));
    }

    PracticeVersion version() {
        return version;
    }

    SectionKind kind() {
        return kind;
    }

    Audience audience() {
        return audience;
    }

    /** Fewer people may read it; never more. */
    void narrow(Audience to) {
        audience = to.compareTo(audience) > 0 ? to : audience;
    }

    Map<String, SectionText> texts() {
        return Map.copyOf(texts);
    }

    /** By language. */
    Map<String, String> bodies() {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, text -> text.getValue().body()));
    }

    /** Null: readers get the source. */
    void translate(String language, @Nullable SectionText text) {
        if (text == null) {
            texts.remove(language);
        } else {
            texts.put(language, text);
        }
    }
}
