package jp.banso.support;

/** Where an application stands by itself; who accompanies the office is the assignment. */
public enum ApplicationState {
    OPEN,
    WITHDRAWN,
    DONE
}
