package jp.banso.support;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one office exchanged in one month; a later report of the month takes its place. */
@Entity
@Table(name = "support_usage_report")
class UsageReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long careOfficeId;
    private @Nullable Long vendorId;
    private LocalDate month;
    private boolean planSent;
    private boolean resultSent;
    private int partners;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UsageSource source;

    private LocalDate reportedOn;
    private Instant recordedAt;
    private long recordedBy;
    private String recorderName;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected UsageReport() {}

    UsageReport(
            CareOfficeId office, @Nullable VendorId firm, NewUsageReport report, AccountId by, Actor name, Instant at) {
        careOfficeId = office.value();
        month = report.month().atDay(1);
        vendorId = firm == null ? null : firm.value();
        planSent = report.planSent();
        resultSent = report.resultSent();
        partners = report.partners();
        source = report.source();
        reportedOn = report.reportedOn();
        recordedAt = at;
        recordedBy = by.value();
        recorderName = name.name();
    }

    /** The same month told anew; whose firm it concerns stays. */
    void told(NewUsageReport report, AccountId by, Actor name, Instant at) {
        planSent = report.planSent();
        resultSent = report.resultSent();
        partners = report.partners();
        source = report.source();
        reportedOn = report.reportedOn();
        recordedAt = at;
        recordedBy = by.value();
        recorderName = name.name();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    VendorId firm() {
        return vendorId == null ? null : new VendorId(vendorId);
    }

    String recorderName() {
        return recorderName;
    }
}
