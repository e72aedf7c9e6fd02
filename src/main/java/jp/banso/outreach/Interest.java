package jp.banso.outreach;

/** How the office feels about joining, from favourable to against. */
public enum Interest {
    A,
    B,
    C,
    D
}
