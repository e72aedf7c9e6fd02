package jp.banso.letter;

/** What a template is for. */
public enum LetterKind {
    LETTER,
    MAIL
}
