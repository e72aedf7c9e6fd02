package jp.banso.calendar;

import java.time.Instant;
import jp.banso.careoffice.NextAction;
import jp.banso.support.VisitTime;

/**
 * One thing in a person's calendar. The {@code uid} stays the same while it is moved, {@code sequence} grows with every
 * change; {@code action} is VISIT for a visit and what is planned for a next action. No person and no telephone is in it.
 * {@code pair} is the key that visits booked together share, empty for one by itself.
 */
public record CalendarEntry(
        String uid,
        NextAction action,
        String officeNumber,
        String officeName,
        String address,
        VisitTime at,
        long sequence,
        Instant changedAt,
        boolean cancelled,
        String pair) {}
