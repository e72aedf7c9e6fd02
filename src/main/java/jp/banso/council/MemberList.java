package jp.banso.council;

import java.util.List;

/** A list of members as read from a file, not yet recorded. */
public record MemberList(String fileName, String checksum, List<MemberLine> lines) {}
