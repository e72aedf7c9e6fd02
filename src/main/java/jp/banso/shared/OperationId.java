package jp.banso.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Names one intended act of a person: the same id sent twice (double click, resend) has one effect and one answer. */
public record OperationId(UUID value) {

    /** A fresh id; a screen takes one when the form opens and keeps it until the answer has come. */
    public static OperationId fresh() {
        return new OperationId(UUID.randomUUID());
    }

    /**
     * The id of an act whose name came from outside: told apart by where it came in and by what was sent, so that it can name
     * no other act, neither one of somebody else nor one of Banso's own.
     */
    public static OperationId from(String place, Object... sent) {
        var name = "outside/" + place + "/" + Arrays.toString(sent);
        return new OperationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
