package jp.banso.visit;

import jp.banso.support.AssignmentId;
import jp.banso.support.VisitTime;

/** One of the two visits to be booked: for which assignment, what was seen planned for it, and what is wanted. */
public record PairVisit(AssignmentId assignment, VisitTime seen, VisitTime wanted) {}
