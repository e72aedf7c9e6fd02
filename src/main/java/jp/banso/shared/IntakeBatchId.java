package jp.banso.shared;

/** Identity of one batch of files brought in together, applied and undone as one. */
public record IntakeBatchId(long value) {

    public IntakeBatchId {
        Ids.positive(value);
    }
}
