package jp.banso.desk;

/** Whom the desk asks in turn: outside, or the firm or the city, who then answer here. */
public enum Escalation {
    HELPDESK,
    SOFTWARE_MAKER,
    ACCOMPANIMENT,
    CITY
}
