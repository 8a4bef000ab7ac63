package org.selvedge.practices;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.IdentifierBridgeRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;

/** A practice on its shelf: whose it is, which version readers see, and when it was last confirmed. */
@Entity
@Table(name = "practice")
@Indexed(index = PracticeFields.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = PracticeBinder.class))
class Practice {
    static final String UNNAMED = "unnamed-";

    @EmbeddedId
    @DocumentId(identifierBridge = @IdentifierBridgeRef(type = PracticeIdBridge.class))
    private PracticeId id;

    @Version
    @Column(name = "row_version")
    private @Nullable Long rowVersion;

    @Column(name = "slug")
    private String slug;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private OrganisationId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "initiative_id"))
    private @Nullable InitiativeId initiative;

    @Enumerated(EnumType.STRING)
    @Column(name = "shelf")
    private Shelf shelf = Shelf.NONE;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shown_version_id")
    private @Nullable PracticeVersion shown;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "confirmed_on")
    private @Nullable LocalDate confirmedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private Standing standing = Standing.ACTIVE;

    /** Null while it was always active. */
    @Embedded
    private @Nullable StandingReason standingReason;

    /** The network's, of the version that strangers read. */
    @Embedded
    private @Nullable Opinion opinion;

    @Embedded
    private Listing listing = Listing.NEW;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "practice", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<PracticeVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Practice() {}

    Practice(String slug, OrganisationId owner, Instant now) {
        this.id = PracticeId.next();
        this.slug = slug;
        this.owner = owner;
        this.createdAt = now;
    }

    /** A practice that somebody begins to write; it gets its own slug when it comes to a shelf. */
    static Practice begun(OrganisationId owner, Instant now) {
        Practice practice = new Practice("", owner, now);
        practice.slug = UNNAMED + practice.id.value();
        return practice;
    }

    /** A version that is written in {@code source} from now on; refuses where another one is still open. */
    PracticeVersion draft(String source, @Nullable PersonId author, Instant now) {
        if (open().isPresent()) {
            throw new Refusal("practices.draft.open");
        }
        PracticeVersion version = new PracticeVersion(this, versions.size() + 1, source, author, now);
        accepted().ifPresent(base -> version.startsFrom(base.number()));
        versions.add(version);
        return version;
    }

    PracticeVersion draft(PracticeContent content, Instant now) {
        PracticeVersion version = new PracticeVersion(this, versions.size() + 1, content, now);
        versions.add(version);
        return version;
    }

    /** The newest version that passed the organisation's gate, shown or still waiting for the network's. */
    Optional<PracticeVersion> accepted() {
        return OnShelf.accepted(versions);
    }

    /** The version that somebody is at work on. */
    Optional<PracticeVersion> open() {
        return versions.stream().filter(version -> version.state().open()).findFirst();
    }

    /** The organisation's own gate. A version approved beside a public one waits for its review; readers see the old. */
    void approve(PracticeVersion version, LocalDate day, Instant now) {
        version.approve(day, now);
        if (shelf != Shelf.PUBLIC) {
            show(version, Shelf.MEMBERS, day);
        }
    }

    /** The network's gate: from now on strangers read it. */
    void review(PracticeVersion version, LocalDate day, Instant now) {
        version.review(now);
        show(version, Shelf.PUBLIC, day);
    }

    void judged(Opinion inPublic) {
        opinion = inPublic;
    }

    /** Readers see the version before again: the newest that was accepted for this shelf. */
    void showAgain() {
        shown = OnShelf.of(versions, shelf).orElseThrow(() -> new Refusal("practices.state.refused"));
    }

    /** Archived, taken from the shelf, or active again. */
    void stands(Standing now, StandingReason why) {
        standing = now;
        standingReason = why;
    }

    boolean named() {
        return !slug.equals(UNNAMED + id.value());
    }

    void name(String chosen) {
        slug = chosen;
    }

    private void show(PracticeVersion version, Shelf where, LocalDate day) {
        shown = version;
        shelf = where;
        version.cameTo(where);
        publishedOn = Optional.ofNullable(publishedOn).orElse(day);
        confirmedOn = day;
    }

    /** Its coordinator says that it is still true. */
    void confirm(LocalDate day) {
        if (shown == null) {
            throw new Refusal("practices.confirm.notPublished");
        }
        confirmedOn = day;
    }

    void describes(InitiativeId described) {
        initiative = described;
    }

    void lists(Listing now) {
        listing = now;
    }

    Listing listing() {
        return listing;
    }

    PracticeId id() {
        return id;
    }

    String slug() {
        return slug;
    }

    OrganisationId owner() {
        return owner;
    }

    Optional<InitiativeId> initiative() {
        return Optional.ofNullable(initiative);
    }

    Shelf shelf() {
        return shelf;
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }

    Standing standing() {
        return standing;
    }

    Optional<StandingReason> standingReason() {
        return Optional.ofNullable(standingReason);
    }

    List<PracticeVersion> versions() {
        return List.copyOf(versions);
    }

    /** The version that readers see, if any. */
    Optional<PracticeVersion> shown() {
        return Optional.ofNullable(shown);
    }
}
