package org.selvedge.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;
import org.selvedge.shared.Texts;

/** Somebody with an account, working for one organisation. */
@Entity
@Table(name = "person")
class Person {
    @EmbeddedId
    private PersonId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "name")
    private String name;

    @Column(name = "address")
    private String address;

    @Column(name = "role_note")
    private @Nullable String roleNote;

    @Column(name = "language")
    private String language;

    @Column(name = "time_zone")
    private String timeZone = "Europe/Paris";

    @Enumerated(EnumType.STRING)
    @Column(name = "colour_scheme")
    private ColourScheme colourScheme = ColourScheme.SYSTEM;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "password_changed_at")
    private @Nullable Instant passwordChangedAt;

    @Column(name = "demonstration")
    private boolean demonstration;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    @Column(name = "version")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway")
    protected Person() {}

    Person(Belonging home, String name, Address address, Locale language, Clock clock) {
        this.id = PersonId.next();
        this.organisation = home.organisation();
        this.role = home.role();
        this.name = name;
        this.address = address.text();
        this.language = Texts.spoken(language).getLanguage();
        this.createdAt = clock.instant();
    }

    PersonId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    Role role() {
        return role;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    ColourScheme colourScheme() {
        return colourScheme;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean demonstration() {
        return demonstration;
    }

    boolean removed() {
        return removedAt != null;
    }

    /** Made for the demonstration network: no second factor is asked of it. */
    void isForDemonstration(@Nullable String roleNote) {
        this.demonstration = true;
        this.roleNote = roleNote;
    }

    void choosesPassword(String hash, Clock clock) {
        this.passwordHash = hash;
        this.passwordChangedAt = clock.instant();
    }

    void prefers(Locale language, ColourScheme scheme, ZoneId timeZone) {
        this.language = Texts.spoken(language).getLanguage();
        this.colourScheme = scheme;
        this.timeZone = timeZone.getId();
    }

    void isCalled(String name) {
        this.name = name;
    }

    void leaves(Clock clock) {
        this.removedAt = clock.instant();
        this.passwordHash = null;
    }
}
