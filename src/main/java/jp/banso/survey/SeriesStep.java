package jp.banso.survey;

/** When an office is asked in a series: as soon as a firm accompanies it, then months after it first exchanged. */
public enum SeriesStep {
    BASELINE(0),
    MONTH_1(1),
    MONTH_3(3),
    MONTH_6(6);

    private final int months;

    SeriesStep(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    WaveMoment moment() {
        return this == BASELINE ? WaveMoment.BEFORE : WaveMoment.AFTER;
    }
}
