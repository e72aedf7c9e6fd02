package jp.banso.portal;

import java.util.Map;
import jp.banso.shared.OperationId;

/** The answer to a question that is handed in. */
public sealed interface AskedAnswer {

    /** {@code act} leads to the receipt. */
    record Received(String number, OperationId act) implements AskedAnswer {}

    record Flawed(Map<TypedQuestion.Field, TypedQuestion.Flaw> flaws) implements AskedAnswer {}

    record TooMany() implements AskedAnswer {}
}
