package jp.banso.desk;

/** Who answers next. */
public enum Holder {
    DESK,
    CITY,
    FIRM
}
