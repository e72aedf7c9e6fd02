package jp.banso.intake.file;

import java.util.List;

/** Why a file was refused, with the arguments of its text: line numbers, limits, names. */
public record Refusal(RefusalReason reason, List<Object> arguments) {

    static Refusal of(RefusalReason reason, Object... arguments) {
        return new Refusal(reason, List.of(arguments));
    }
}
