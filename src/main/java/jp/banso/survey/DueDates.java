package jp.banso.survey;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When each office is to be asked, reckoned from what is recorded of it at that moment: the day a firm took it on, and the
 * day of its first exchange. Nothing of it is stored before the office is asked, so a corrected date needs no correction here.
 */
@Component
class DueDates {

    private static final String TAKEN_ON = """
            SELECT a.care_office_id, MIN(COALESCE(a.answered_on, a.offered_on)) AS due_on FROM support_assignment a
            WHERE a.state IN ('ACCEPTED', 'ENDED') AND NOT EXISTS (
                SELECT 1 FROM stage_event e WHERE e.care_office_id = a.care_office_id AND e.kind IN ('FORWARD', 'JUMP')
                    AND e.to_stage >= :exchanged AND e.effective_on <= COALESCE(a.answered_on, a.offered_on)
                    AND NOT EXISTS (SELECT 1 FROM stage_event c WHERE c.corrects_id = e.id))
            GROUP BY a.care_office_id""";

    private static final String EXCHANGED_ON = """
            SELECT e.care_office_id, DATE_ADD(MIN(e.effective_on), INTERVAL :months MONTH) AS due_on FROM stage_event e
            WHERE e.kind IN ('FORWARD', 'JUMP') AND e.to_stage >= :exchanged
                AND NOT EXISTS (SELECT 1 FROM stage_event c WHERE c.corrects_id = e.id)
            GROUP BY e.care_office_id""";

    private final JdbcClient jdbc;

    DueDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks each office that is due from {@code first} to {@code last} and is not in the round yet; answers how many. */
    int ask(long wave, SeriesStep step, LocalDate first, LocalDate last, int answerDays) {
        return with(step, """
                        INSERT INTO survey_invitation
                            (wave_id, care_office_id, office_number, office_name, service_codes, due_on, closes_on)
                        SELECT :wave, o.id, o.office_number, o.name, o.service_codes, d.due_on,
                            DATE_ADD(:last, INTERVAL :days DAY)
                        FROM (""" + from(step) + """
                        ) d JOIN care_office o ON o.id = d.care_office_id
                        WHERE d.due_on BETWEEN :first AND :last AND o.operating_status <> 'CLOSED'
                            AND NOT EXISTS (SELECT 1 FROM survey_invitation i
                                WHERE i.wave_id = :wave AND i.care_office_id = o.id)""")
                .param("wave", wave)
                .param("first", first)
                .param("last", last)
                .param("days", answerDays)
                .update();
    }

    /** Moves offices that have not answered to the day that holds now; nobody is told, and nobody loses time (SRV-16). */
    int move(long wave, SeriesStep step, int answerDays) {
        return with(step, "UPDATE survey_invitation i JOIN (" + from(step) + """
                        ) d ON d.care_office_id = i.care_office_id
                        LEFT JOIN survey_response r ON r.invitation_id = i.id AND r.finished_at IS NOT NULL
                        SET i.version = i.version + 1, i.due_on = d.due_on,
                            i.closes_on = GREATEST(i.closes_on, DATE_ADD(d.due_on, INTERVAL :days DAY))
                        WHERE i.wave_id = :wave AND i.due_on <> d.due_on AND r.id IS NULL""")
                .param("wave", wave)
                .param("days", answerDays)
                .update();
    }

    /** Who is to be asked in the round between these days, nearest first. */
    List<DueOffice> ahead(long wave, SeriesStep step, LocalDate after, LocalDate until) {
        return with(step, """
                        SELECT o.id, o.office_number, o.name, d.due_on FROM (""" + from(step) + """
                        ) d JOIN care_office o ON o.id = d.care_office_id
                        WHERE d.due_on > :after AND d.due_on <= :until AND o.operating_status <> 'CLOSED'
                            AND NOT EXISTS (SELECT 1 FROM survey_invitation i
                                WHERE i.wave_id = :wave AND i.care_office_id = o.id)
                        ORDER BY d.due_on, o.id LIMIT 200""")
                .param("wave", wave)
                .param("after", after)
                .param("until", until)
                .query((row, number) -> new DueOffice(
                        new CareOfficeId(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        step,
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    private static String from(SeriesStep step) {
        return step == SeriesStep.BASELINE ? TAKEN_ON : EXCHANGED_ON;
    }

    private JdbcClient.StatementSpec with(SeriesStep step, String sql) {
        var asked = jdbc.sql(sql).param("exchanged", AdoptionStage.TEST_EXCHANGED.ordinal());
        return step == SeriesStep.BASELINE ? asked : asked.param("months", step.months());
    }
}
