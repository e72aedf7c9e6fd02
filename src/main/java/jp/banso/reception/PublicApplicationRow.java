package jp.banso.reception;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application from the public form, for the city alone. {@code officeNumber} and {@code officeName} are the register's and
 * empty while nobody has said which office it is; {@code standing} is the office's open application, or empty.
 */
public record PublicApplicationRow(
        PublicApplicationId id,
        String receipt,
        LocalDate receivedOn,
        PublicState state,
        String officeNumber,
        String officeName,
        String typedNumber,
        String typedName,
        String contact,
        String phone,
        String email,
        String software,
        String wishes,
        String standing,
        @Nullable RejectReason rejection,
        String rejectionWords,
        String decider,
        List<Addition> additions) {

    /** A further application of the same office that was added to this one. */
    public record Addition(
            String receipt,
            LocalDate receivedOn,
            String contact,
            String phone,
            String email,
            String software,
            String wishes) {}

    /** An office of the register that the application may be of. */
    public record Suggestion(String number, String name, String address) {}
}
