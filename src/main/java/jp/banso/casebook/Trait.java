package jp.banso.casebook;

/** What makes two offices alike; how much each counts is {@link Likeness}. */
public enum Trait {
    SOFTWARE,
    SERVICE,
    SIZE,
    CORPORATION,
    AREA
}
