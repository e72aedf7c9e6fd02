package jp.banso.casebook;

/** How an office lets itself be published. */
public enum Consent {
    NAMED,
    ANONYMOUS
}
