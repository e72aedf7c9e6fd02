package jp.banso.careoffice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody outside the city may see one case, so deep, from one day until another (half-open, Tokyo dates). */
@Entity
@Table(name = "case_grant")
class CaseGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long careOfficeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Holder holderKind;

    private long holderId;
    private @Nullable Long visitorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GrantDepth depth;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    enum Holder {
        VENDOR,
        COUNCIL
    }

    @SuppressWarnings("NullAway.Init")
    protected CaseGrant() {}

    private CaseGrant(long office, Holder kind, long holder, @Nullable Long visitor, GrantDepth depth, LocalDate from) {
        this.careOfficeId = office;
        this.holderKind = kind;
        this.holderId = holder;
        this.visitorId = visitor;
        this.depth = depth;
        this.startsOn = from;
    }

    static CaseGrant toVendor(long office, long vendor, @Nullable Long visitor, LocalDate from) {
        return new CaseGrant(office, Holder.VENDOR, vendor, visitor, GrantDepth.CASE, from);
    }

    long holderId() {
        return holderId;
    }

    void endOn(LocalDate day) {
        endsOn = day;
    }
}
