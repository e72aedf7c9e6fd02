package jp.banso.script;

import java.time.LocalDateTime;
import jp.banso.outreach.ContactReason;

/** Version {@code number} (from 1) of a reason's script; {@code writer} is empty for what Banso came with; Tokyo time. */
public record ScriptVersion(
        long id, ContactReason reason, int number, String words, LocalDateTime writtenAt, String writer) {}
