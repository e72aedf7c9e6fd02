package jp.banso.shared;

import java.util.UUID;

/** Names one intended act of a person: the same id sent twice (double click, resend) has one effect and one answer. */
public record OperationId(UUID value) {

    /** A fresh id; a screen takes one when the form opens and keeps it until the answer has come. */
    public static OperationId fresh() {
        return new OperationId(UUID.randomUUID());
    }
}
