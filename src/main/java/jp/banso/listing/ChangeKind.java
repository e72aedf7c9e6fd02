package jp.banso.listing;

/** In which way a list tells something else of an office than the list before it. */
public enum ChangeKind {
    APPEARED,
    RENAMED,
    RENUMBERED,
    MOVED
}
