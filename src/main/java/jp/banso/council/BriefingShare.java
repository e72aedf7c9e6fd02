package jp.banso.council;

import java.time.LocalDate;

/** A briefing session and how many of the members the viewer reads by name came, with how many people. */
public record BriefingShare(long id, String title, LocalDate on, String place, int offices, int people) {}
