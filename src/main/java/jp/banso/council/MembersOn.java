package jp.banso.council;

import java.time.LocalDate;

/** How many offices are members at the end of that day, closed ones left out; of a day to come, as far as it is planned. */
public record MembersOn(LocalDate day, int members) {}
