package jp.banso.survey;

/** Whether a round asks before offices use the exchange or after. */
public enum WaveMoment {
    BEFORE,
    AFTER
}
