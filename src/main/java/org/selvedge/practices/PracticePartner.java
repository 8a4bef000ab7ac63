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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.security.OrganisationId;

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
        this.words.putAll(content.words());
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    /** The same organisation with the same part, so that its word still stands. */
    boolean saysTheSameAs(PracticePartner other) {
        return Objects.equals(organisation, other.organisation) && words.equals(other.words);
    }

    boolean confirmed() {
        return confirmed;
    }

    /** The organisation itself said so. */
    void confirm() {
        confirmed = true;
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation);
    }

    PartnerId id() {
        return id;
    }

    PracticeVersion version() {
        return version;
    }

    /** As the row of a manuscript. */
    Map<String, String> asRow(String language) {
        Map<String, String> row = new LinkedHashMap<>();
        PartnerWords said = words.getOrDefault(language, new PartnerWords(null, null));
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
