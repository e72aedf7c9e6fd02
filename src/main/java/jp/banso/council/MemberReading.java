package jp.banso.council;

import java.util.List;

/** What became of a file that was brought as a list of members. */
public sealed interface MemberReading {

    record Read(MemberList list, MemberComparison comparison) implements MemberReading {}

    /** The file as a whole cannot be taken; text key and its arguments. */
    record Unusable(String reasonKey, List<Object> arguments) implements MemberReading {}
}
