package jp.banso.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/** A firm under contract. */
@Entity
class Vendor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;
    private @Nullable LocalDate contractEndsOn;
    private boolean active;
    private @Nullable Integer capacity;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected Vendor() {}

    Vendor(VendorData data) {
        this.name = data.name();
        this.contractEndsOn = data.contractEndsOn();
        this.active = data.active();
        this.capacity = data.capacity();
    }

    VendorId id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new VendorId(id);
    }

    long version() {
        return version;
    }

    VendorData data() {
        return new VendorData(name, contractEndsOn, active, capacity);
    }

    void become(VendorData next) {
        name = next.name();
        contractEndsOn = next.contractEndsOn();
        active = next.active();
        capacity = next.capacity();
    }
}
