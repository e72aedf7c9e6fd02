package jp.banso.intake.file;

/** Carries a refusal out of the depth of a parser to the reading that answers with it. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    FileRefused(RefusalReason reason, Object... arguments) {
        super(reason.name(), null, false, false);
        this.refusal = Refusal.of(reason, arguments);
    }

    Refusal refusal() {
        return refusal;
    }
}
