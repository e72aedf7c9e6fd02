package jp.banso.shared;

/** Whether a number's last digit fits the others; a difference is worth a warning, never a refusal. */
public enum CheckDigit {
    MATCHES,
    DIFFERS;

    static CheckDigit of(boolean matches) {
        return matches ? MATCHES : DIFFERS;
    }
}
