package org.selvedge.practices;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;

/** A partner of a practice, as the author names it; who may read the name depends on its confirmation. */
@Entity
@Table(name = "practice_partner")
class PracticePartner {
    @EmbeddedId
    private PartnerId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PracticeVersion version;

    @Column(name = "position")
    private int position;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @Column(name = "confirmed")
    private boolean confirmed;

    @Column(name = "cited_link")
    private @Nullable String citedLink;

    @Column(name = "cited_on")
    private @Nullable LocalDate citedOn;

    @Column(name = "from_month")
    private @Nullable LocalDate fromMonth;

    @Column(name = "to_month")
    private @Nullable LocalDate toMonth;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable PersonId answeredBy;

    /** Why it does not want to be named like this. */
    @Column(name = "refusal")
    private @Nullable String refusal;

    /** What only members read. */
    @Column(name = "amount")
    private @Nullable String amount;

    @ElementCollection
    @CollectionTable(name = "practice_partner_text", joinColumns = @JoinColumn(name = "partner_id"))
    @MapKeyColumn(name = "language")
    private Map<String, PartnerWords> words = new HashMap<>();

    @SuppressWarnings("NullAway")
    protected PracticePartner() {}

    PracticePartner(PracticeVersion version, int position, PracticeContent.PartnerContent content) {
        this.id = PartnerId.next();
        this.version = version;
        this.position = position;
        this.organisation = content.organisation();
        this.name = content.name();
        this.kind = content.kind();
        this.confirmed = content.confirmed();
        this.citedLink = content.citedLink();
        this.citedOn = content.citedOn();
        this.fromMonth = firstDay(content.from());
        this.toMonth = firstDay(content.to());
        this.amount = content.amount();
        content.words().forEach((language, said) -> words.put(language, said.in(version.number())));
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    /** The part it is named with: it is asked again when any of this changes. */
    private List<Object> part() {
        PartnerWords said = words.getOrDefault(version.source(), PartnerWords.NONE);
        Object who = organisation == null ? name : organisation;
        return Stream.of(who, said.role(), said.contribution(), amount, fromMonth, toMonth)
                .<Object>map(each -> Objects.requireNonNullElse(each, ""))
                .toList();
    }

    boolean saysTheSameAs(PracticePartner other) {
        return part().equals(other.part());
    }

    /** What it said of its part, to be kept where the next version says the same of it. */
    Word word() {
        return new Word(part(), confirmed, refusal, answeredBy, answeredAt);
    }

    void keep(List<Word> said) {
        List<Object> own = part();
        said.stream().filter(word -> word.part().equals(own)).findFirst().ifPresent(word -> {
            confirmed = word.confirmed();
            refusal = word.refusal();
            answeredBy = word.by();
            answeredAt = word.at();
        });
    }

    /** What it is found by again in the next version. */
    String key() {
        return SideText.Keys.named(name);
    }

    /** Its words by language. */
    Map<String, PartnerWords> words() {
        return Map.copyOf(words);
    }

    /** Says it in another language; nothing of it where {@code text} is null. */
    void translate(String language, SideText what, @Nullable String text, int of) {
        words.put(language, words.getOrDefault(language, PartnerWords.NONE).with(what, text, of));
    }

    record Word(
            List<Object> part,
            boolean confirmed,
            @Nullable String refusal,
            @Nullable PersonId by,
            @Nullable Instant at) {}

    boolean confirmed() {
        return confirmed;
    }

    /** The organisation itself said so. */
    void confirm(PersonId by, Instant now) {
        answered(true, null, by, now);
    }

    /** It does not want to be named like this; readers go on seeing only its kind. */
    void refuse(String reason, PersonId by, Instant now) {
        answered(false, reason, by, now);
    }

    private void answered(boolean yes, @Nullable String reason, PersonId by, Instant now) {
        confirmed = yes;
        refusal = reason;
        answeredBy = by;
        answeredAt = now;
    }

    /** An organisation of the network that has not said anything about this part yet. */
    boolean waits() {
        return organisation != null && !confirmed && answeredAt == null;
    }

    boolean answered() {
        return confirmed || answeredAt != null;
    }

    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    long rowVersion() {
        return Objects.requireNonNull(rowVersion);
    }

    boolean cited() {
        return citedLink != null;
    }

    String name() {
        return name;
    }

    OrganisationKind kind() {
        return kind;
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    PracticeVersion version() {
        return version;
    }

    /** As the row of a manuscript. */
    Map<String, String> asRow(String language) {
        Map<String, String> row = new LinkedHashMap<>();
        PartnerWords said = words.getOrDefault(language, PartnerWords.NONE);
        row.put("organisation", organisation == null ? "" : organisation.value().toString());
        row.put("name", name);
        row.put("kind", kind.name());
        row.put("role", Objects.requireNonNullElse(said.role(), ""));
        row.put("contribution", Objects.requireNonNullElse(said.contribution(), ""));
        row.put("amount", Objects.requireNonNullElse(amount, ""));
        row.put("from", month(fromMonth));
        row.put("to", month(toMonth));
        row.put("cited-link", Objects.requireNonNullElse(citedLink, ""));
        row.put("cited-on", citedOn == null ? "" : citedOn.toString());
        return row;
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "" : YearMonth.from(day).toString();
    }
}
