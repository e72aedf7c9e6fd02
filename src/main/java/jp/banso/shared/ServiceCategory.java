package jp.banso.shared;

/** The groups in which the city counts designations; {@link #OTHER} holds facilities and works outside its count. */
public enum ServiceCategory {
    CARE_MANAGEMENT,
    HOME,
    COMMUNITY,
    SUPPORT_CENTRE,
    PREVENTION_AND_CITY,
    OTHER
}
