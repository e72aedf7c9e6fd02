package jp.banso.shared;

/** Identity of one round of a survey. */
public record SurveyWaveId(long value) {

    public SurveyWaveId {
        Ids.positive(value);
    }
}
