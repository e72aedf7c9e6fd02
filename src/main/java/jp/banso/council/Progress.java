package jp.banso.council;

import jp.banso.careoffice.AdoptionStage;

/** How far an office has come, in the three steps that are told of offices without their names. */
public enum Progress {
    NOT_INFORMED,
    INFORMED,
    SET_UP;

    static Progress of(AdoptionStage stage) {
        if (stage.isBefore(AdoptionStage.INFORMED)) {
            return NOT_INFORMED;
        }
        return stage.isBefore(AdoptionStage.SET_UP) ? INFORMED : SET_UP;
    }
}
