package jp.banso.shared;

/** Identity of a person's account; never shown, never reused. */
public record AccountId(long value) {

    public AccountId {
        Ids.positive(value);
    }
}
