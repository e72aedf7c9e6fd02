package jp.banso.programme;

import java.util.List;

/** The answer to a wish to write the programme into a file. */
public sealed interface PackDecision {

    /** {@code bytes} is the file. */
    record Packed(String fileName, byte[] bytes, int items) implements PackDecision {}

    /** Nothing leaves while its words name somebody; the first hundred places. */
    record NamesSomebody(List<Finding> findings) implements PackDecision {}

    /** {@code title}, {@code edition} or {@code parts} is missing or too long. */
    record Refused(String field) implements PackDecision {}
}
