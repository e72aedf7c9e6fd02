package jp.banso.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;

/**
 * A round that the city asked the council to pass on: its words, and the members of its frame that the reader may see by
 * name today. Whether one of them has answered changes nothing here (SRV-28).
 */
public record CouncilAsk(
        SurveyWaveId wave,
        long version,
        String title,
        LocalDate closesOn,
        String words,
        Instant askedAt,
        String askedBy,
        @Nullable LocalDate passedOn,
        String passedBy,
        List<Member> members) {

    public static final int LONGEST_WORDS = 2000;

    public CouncilAsk {
        members = List.copyOf(members);
    }

    CouncilAsk with(List<Member> found) {
        return new CouncilAsk(wave, version, title, closesOn, words, askedAt, askedBy, passedOn, passedBy, found);
    }

    public record Member(String number, String name) {}
}
