package jp.banso.witness;

/** The three witnesses of adoption. */
public enum Witness {
    LIST,
    SELF,
    EXCHANGE
}
