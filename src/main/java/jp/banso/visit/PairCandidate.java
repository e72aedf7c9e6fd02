package jp.banso.visit;

import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;

/** An office with whose visit one may be booked together: who goes there, and what is planned. */
public record PairCandidate(
        AssignmentId assignment,
        String officeNumber,
        String officeName,
        String firm,
        String visitor,
        VisitTime planned) {}
