package jp.banso.council;

import java.time.Instant;
import jp.banso.careoffice.CouncilWatch.Shown;

/** Somebody of the council was shown the office. */
public record SightRow(Instant at, String person, Shown where) {}
