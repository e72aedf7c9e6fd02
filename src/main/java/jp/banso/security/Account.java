package jp.banso.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/** One person's account. Whatever takes rights away raises the epoch, and everything signed in under the old one ends. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String username;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long vendorId;
    private String passwordHash;
    private boolean enabled;
    private @Nullable LocalDate expiresOn;
    private int sessionEpoch;
    private boolean mustChangePassword;
    private @Nullable LocalDateTime passwordEndsAt;
    private LocalDateTime createdAt;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected Account() {}

    Account(NewAccount wanted, String passwordHash, LocalDateTime passwordEndsAt, LocalDateTime now) {
        this.username = wanted.username();
        this.displayName = wanted.profile().displayName();
        this.role = wanted.profile().role();
        this.vendorId = idOf(wanted.profile().vendor());
        this.expiresOn = wanted.profile().lastDay();
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.mustChangePassword = true;
        this.passwordEndsAt = passwordEndsAt;
        this.createdAt = now;
    }

    AccountId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new AccountId(id);
    }

    long version() {
        return version;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    AccountProfile profile() {
        return new AccountProfile(displayName, role, vendorId == null ? null : new VendorId(vendorId), expiresOn);
    }

    /** Whether city administration still works through this account: enabled, administrator, without a last day. */
    boolean keepsAdministrationOpen() {
        return enabled && profile().keepsAdministrationOpen();
    }

    /** True when rights changed, so that the person must sign in again. */
    boolean take(AccountProfile next) {
        var rightsChange = role != next.role() || !Objects.equals(vendorId, idOf(next.vendor()));
        displayName = next.displayName();
        role = next.role();
        vendorId = idOf(next.vendor());
        expiresOn = next.lastDay();
        if (rightsChange) {
            sessionEpoch++;
        }
        return rightsChange;
    }

    void disable() {
        enabled = false;
        sessionEpoch++;
    }

    void enable() {
        enabled = true;
    }

    void signOutEverywhere() {
        sessionEpoch++;
    }

    /** A one-time password, good until then (UTC, exclusive); the person must choose another at once. */
    void issuePassword(String hash, LocalDateTime until) {
        passwordHash = hash;
        mustChangePassword = true;
        passwordEndsAt = until;
        sessionEpoch++;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        passwordEndsAt = null;
        sessionEpoch++;
    }

    private static @Nullable Long idOf(@Nullable VendorId vendor) {
        return vendor == null ? null : vendor.value();
    }
}
