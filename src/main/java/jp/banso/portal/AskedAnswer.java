package jp.banso.portal;

import java.util.Map;

/** The answer to a question that is handed in. */
public sealed interface AskedAnswer {

    record Received(String number) implements AskedAnswer {}

    record Flawed(Map<TypedQuestion.Field, TypedQuestion.Flaw> flaws) implements AskedAnswer {}

    record TooMany() implements AskedAnswer {}
}
