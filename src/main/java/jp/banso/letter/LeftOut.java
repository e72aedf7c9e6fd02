package jp.banso.letter;

/** Why an office gets no letter. */
public enum LeftOut {
    CLOSED,
    NO_ADDRESS,
    NO_WORDS
}
