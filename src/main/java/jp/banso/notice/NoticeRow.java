package jp.banso.notice;

import java.time.Instant;
import java.util.List;
import jp.banso.timeline.CaseEntry;

/**
 * One notice as its person may read it now: everything one act or one batch did. {@code offices} counts those the person
 * still sees; name and number are of the first of them, {@code entries} its first lines (one to three).
 */
public record NoticeRow(
        NoticeId id,
        NoticeReason reason,
        Instant recordedAt,
        boolean unread,
        int offices,
        String officeName,
        String officeNumber,
        List<CaseEntry> entries) {}
