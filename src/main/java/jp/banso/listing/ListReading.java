package jp.banso.listing;

import java.util.List;

/** What became of a file that was brought as a list of users. */
public sealed interface ListReading {

    record Read(ReadList list, ListComparison comparison) implements ListReading {}

    /** The file as a whole cannot be taken; text key and its arguments. */
    record Unusable(String reasonKey, List<Object> arguments) implements ListReading {}
}
