package jp.banso.casebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The effect survey as the source: the same pairs that the round's own results are counted from (SRV-09). */
@Component
class SurveyEffects implements EffectSource {

    private static final String ROUNDS = """
            SELECT id, title, opens_on, baseline_id FROM survey_wave
            WHERE moment = 'AFTER' AND opens_on <= ? ORDER BY opens_on DESC, id DESC LIMIT 20""";

    private static final String PAIRS = """
            SELECT i.care_office_id, b.amount AS earlier, a.amount AS later, c.answer AS consent,
                COALESCE(u.answer, 'NONE') <> 'NONE' OR o.stage >= :exchanged AS exchanges
            FROM survey_invitation i JOIN care_office o ON o.id = i.care_office_id
            JOIN survey_response r ON r.invitation_id = i.id AND r.finished_at IS NOT NULL
                AND r.left_out_at IS NULL
            JOIN survey_answer a ON a.response_id = r.id AND a.question = 'E1.NOW' AND a.amount IS NOT NULL
            %s
            LEFT JOIN survey_answer c ON c.response_id = r.id AND c.question = 'C1'
            LEFT JOIN survey_answer u ON u.response_id = r.id AND u.question = 'U1'
            WHERE i.wave_id = :round ORDER BY i.care_office_id""";

    private static final String REMEMBERED =
            "JOIN survey_answer b ON b.response_id = r.id AND b.question = 'E1.BEFORE' AND b.amount IS NOT NULL";

    private static final String MEASURED = """
            JOIN survey_invitation j ON j.wave_id = :baseline AND j.care_office_id = i.care_office_id
            JOIN survey_response s ON s.invitation_id = j.id AND s.finished_at IS NOT NULL AND s.left_out_at IS NULL
            JOIN survey_answer b ON b.response_id = s.id AND b.question = 'E1.NOW' AND b.amount IS NOT NULL""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyEffects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Wave(long id, String title, LocalDate on, long baseline) {}

    @Override
    public List<Round> rounds() {
        return waves().stream()
                .map(wave -> new Round(wave.title(), wave.on(), wave.baseline() > 0, pairs(wave)))
                .toList();
    }

    private List<Wave> waves() {
        return jdbc.sql(ROUNDS)
                .param(JapanTime.today(clock))
                .query((row, number) ->
                        new Wave(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class), row.getLong(4)))
                .list();
    }

    private List<Pair> pairs(Wave wave) {
        return jdbc.sql(PAIRS.formatted(wave.baseline() > 0 ? MEASURED : REMEMBERED))
                .param("round", wave.id())
                .param("baseline", wave.baseline())
                .param("exchanged", AdoptionStage.TEST_EXCHANGED.ordinal())
                .query((row, number) -> new Pair(
                        new CareOfficeId(row.getLong(1)),
                        row.getBigDecimal(2),
                        row.getBigDecimal(3),
                        row.getBoolean(5),
                        consent(row.getString(4))))
                .list();
    }

    private static @Nullable Consent consent(@Nullable String answer) {
        return "NAMED".equals(answer) ? Consent.NAMED : "ANONYMOUS".equals(answer) ? Consent.ANONYMOUS : null;
    }
}
