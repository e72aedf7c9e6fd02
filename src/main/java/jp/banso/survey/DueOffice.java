package jp.banso.survey;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;

/** An office that a series will ask, and when as things stand; a corrected date moves it (SRV-16). */
public record DueOffice(CareOfficeId careOffice, String number, String name, SeriesStep step, LocalDate dueOn) {}
