package jp.banso.programme;

import java.util.List;

/** What a file is, or why it is not taken: {@code reason} names its text, whose places {@code arguments} fill. */
public sealed interface ProgrammeReading {

    record Read(ProgrammeFile file) implements ProgrammeReading {}

    record Refused(String reason, List<Object> arguments) implements ProgrammeReading {}
}
