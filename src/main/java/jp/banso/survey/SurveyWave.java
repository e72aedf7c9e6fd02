package jp.banso.survey;

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
import jp.banso.shared.Actor;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;

/** One round of a survey. */
@Entity
class SurveyWave {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long formId;
    private String title;

    @Enumerated(EnumType.STRING)
    private WaveMoment moment;

    private LocalDate opensOn;
    private LocalDate closesOn;
    private String privacyNotice;
    private @Nullable Long baselineId;
    private int hourlyWageYen;
    private int sheetYen;
    private int faxYen;
    private int postYen;
    private int yearlyFeeYen;
    private LocalDateTime openedAt;
    private long openedBy;
    private String openerName;
    private boolean anonymous;
    private String letterWords;
    private @Nullable Long seriesId;

    @Enumerated(EnumType.STRING)
    private @Nullable SeriesStep step;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected SurveyWave() {}

    SurveyWave(NewWave wanted, long formId, LocalDateTime at, Actor by) {
        this.formId = formId;
        title = wanted.title();
        moment = wanted.moment();
        opensOn = wanted.opensOn();
        closesOn = wanted.closesOn();
        privacyNotice = wanted.privacyNotice();
        baselineId = wanted.baseline() == null ? null : wanted.baseline().value();
        hourlyWageYen = wanted.prices().hourlyWage();
        sheetYen = wanted.prices().sheet();
        faxYen = wanted.prices().fax();
        postYen = wanted.prices().post();
        yearlyFeeYen = wanted.prices().yearlyFee();
        anonymous = wanted.anonymous();
        letterWords = "";
        openedAt = at;
        openedBy = Objects.requireNonNull(by.accountValue());
        openerName = by.name();
    }

    boolean isAnonymous() {
        return anonymous;
    }

    /** What its letters begin with from now on. */
    void greetWith(String words) {
        letterWords = words;
    }

    /** A round of a series: whom it asks grows, each office with days of its own. */
    SurveyWave inSeries(SeriesId series, SeriesStep at) {
        seriesId = series.value();
        step = at;
        return this;
    }

    SurveyWaveId id() {
        return new SurveyWaveId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    long formId() {
        return formId;
    }

    String title() {
        return title;
    }

    WaveMoment moment() {
        return moment;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    String privacyNotice() {
        return privacyNotice;
    }

    /** Whether links open on that day: from the first to the end of the last day in Tokyo (SRV-04). */
    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Closes it from that day on, be it its first: its last day is then the one before. */
    void closeFrom(LocalDate day) {
        if (day.isBefore(opensOn)) {
            throw new IllegalArgumentException("a round does not close before it opens on " + opensOn);
        }
        closesOn = day.minusDays(1);
    }

    void closeOn(LocalDate day) {
        if (day.isBefore(opensOn)) {
            throw new IllegalArgumentException("a round does not close before it opens on " + opensOn);
        }
        closesOn = day;
    }
}
