package jp.banso.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What the council was told in a month, as it was on that day: it is stored as a whole and never counted again (CNC-13). */
public record CouncilReport(YearMonth month, Instant madeAt, String maker, Figures figures) {

    /** The figures themselves: the members of each section, the briefings of the month, and the offices without names. */
    public record Figures(
            LocalDate asOf, List<SectionProgress> sections, List<BriefingShare> briefings, ToldFigures unnamed) {

        public Figures {
            sections = List.copyOf(sections);
            briefings = List.copyOf(briefings);
        }
    }
}
