package jp.banso.support;

/** The only answers a checklist takes: ○, △ (something is to be done) and × (it does not work). Nothing else is stored. */
public enum ItemAnswer {
    READY,
    OPEN,
    FAILED
}
