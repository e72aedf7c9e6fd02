package jp.banso.portal;

import java.util.List;
import java.util.Map;
import jp.banso.outreach.PublicBriefings.Coming;
import jp.banso.shared.OperationId;

/** The answer to an application for a briefing that is handed in. */
public sealed interface AppliedAnswer {

    /** {@code act} leads to the receipt. */
    record Received(String number, OperationId act) implements AppliedAnswer {}

    record Flawed(Map<TypedQuestion.Field, TypedQuestion.Flaw> flaws) implements AppliedAnswer {}

    /** So many seats are left, too few; the next sessions that have room for all of them. */
    record Full(int left, List<Coming> next) implements AppliedAnswer {}

    /** Nobody applies for this session any more. */
    record Over() implements AppliedAnswer {}

    record TooMany() implements AppliedAnswer {}
}
