package jp.banso.desk;

import java.time.LocalDate;

/**
 * What is known already: an entry of the questions, with {@code faq} its id, or an inquiry that was answered, with its
 * {@code number}; {@code sameCode} where the error code is the one that was typed.
 */
public record KnownAnswer(
        long faq, String number, LocalDate on, boolean sameCode, String errorCode, String question, String answer) {

    public boolean isEntry() {
        return faq > 0;
    }
}
