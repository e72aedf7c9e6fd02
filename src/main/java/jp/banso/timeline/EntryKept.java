package jp.banso.timeline;

import java.time.Instant;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * History has got a line, told in the transaction that wrote it: who may read it ({@code depth} and, where one is named, the
 * firm), the words of a person in it, and to whom the next action it speaks of was given.
 */
public record EntryKept(
        long entry,
        CareOfficeId careOffice,
        GrantDepth depth,
        @Nullable VendorId firm,
        String words,
        @Nullable AccountId whose,
        Instant at,
        Actor by) {}
