package jp.banso.desk;

import java.time.Instant;

/** An entry as the desk reads it: how it stands, in which edition, by whom and when. */
public record FaqRow(
        FaqId id, long version, FaqState state, FaqData data, int edition, Instant changedAt, String changer) {}
