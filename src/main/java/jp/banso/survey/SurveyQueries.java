package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.SurveyWaveId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads rounds, who was asked and who has answered. Answers themselves are the city's (SRV-08). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SurveyQueries {

    private static final String ROWS = """
            SELECT w.*, f.code,
                (SELECT COUNT(*) FROM survey_invitation i WHERE i.wave_id = w.id) AS asked,
                (SELECT COUNT(*) FROM survey_invitation i WHERE i.wave_id = w.id AND i.token_hash IS NOT NULL) AS linked,
                (SELECT COUNT(*) FROM survey_invitation i LEFT JOIN survey_response r ON r.invitation_id = i.id
                    WHERE i.wave_id = w.id AND (i.answered OR r.finished_at IS NOT NULL)) AS answered,
                (SELECT COUNT(*) FROM survey_invitation i JOIN survey_response r ON r.invitation_id = i.id
                    WHERE i.wave_id = w.id AND r.finished_at IS NULL) AS begun,
                (SELECT COUNT(*) FROM survey_invitation i JOIN survey_response r ON r.invitation_id = i.id
                    WHERE i.wave_id = w.id AND r.left_out_at IS NOT NULL) AS left_out,
                (SELECT b.title FROM survey_wave b WHERE b.id = w.baseline_id) AS baseline_title
            FROM survey_wave w JOIN survey_form f ON f.id = w.form_id
            """;

    private static final String FRAME = """
            SELECT i.care_office_id, i.office_number, i.office_name, o.phone, i.issued_at, r.id AS response_id,
                i.answered OR r.finished_at IS NOT NULL AS answered, r.answered_on, r.channel,
                COALESCE(r.enterer_name, '') AS enterer_name, r.left_out_at, r.left_out_name, r.left_out_reason, i.council_on,
                CASE WHEN COALESCE(i.mailed_at, i.lettered_at) IS NULL THEN NULL
                    WHEN i.lettered_at IS NULL OR i.mailed_at > i.lettered_at THEN 'MAIL' ELSE 'LETTER' END AS way
            FROM survey_invitation i JOIN care_office o ON o.id = i.care_office_id
            LEFT JOIN survey_response r ON r.invitation_id = i.id
            """;

    private final JdbcClient jdbc;
    private final SurveyForms forms;
    private final CaseScope scope;
    private final Clock clock;

    SurveyQueries(JdbcClient jdbc, SurveyForms forms, CaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.scope = scope;
        this.clock = clock;
    }

    /** The newest version of every form a round can be opened with. */
    public List<SurveyForm> forms(Viewer viewer) {
        return forms.all();
    }

    /** Every round, latest first. */
    public List<WaveRow> waves(Viewer viewer) {
        return jdbc.sql(ROWS + "ORDER BY w.opens_on DESC, w.id DESC")
                .query((row, number) -> row(row))
                .list();
    }

    /** The rounds of a series in the order of their steps. */
    List<WaveRow> ofSeries(SeriesId series) {
        return jdbc.sql(ROWS + "WHERE w.series_id = ? ORDER BY w.id")
                .param(series.value())
                .query((row, number) -> row(row))
                .list();
    }

    public Optional<WaveCard> wave(Viewer viewer, SurveyWaveId id) {
        return jdbc.sql(ROWS + "WHERE w.id = ?")
                .param(id.value())
                .query((row, number) -> card(row))
                .optional();
    }

    /** The frame by name, at most 2,000 offices from {@code skip} on; {@code waiting}: only those that have not answered. */
    public List<FrameRow> frame(Viewer viewer, SurveyWaveId id, boolean waiting, int skip, int limit) {
        return jdbc.sql(FRAME + """
                        WHERE i.wave_id = :wave AND (NOT :waiting OR (r.finished_at IS NULL AND NOT i.answered))
                        ORDER BY o.kana_sort, i.id LIMIT :limit OFFSET :skip""")
                .param("wave", id.value())
                .param("waiting", waiting)
                .param("limit", Math.clamp(limit, 1, 2000))
                .param("skip", Math.max(0, skip))
                .query((row, number) -> frameRow(row))
                .list();
    }

    /** One office of the frame. */
    public Optional<FrameRow> asked(Viewer viewer, SurveyWaveId id, CareOfficeId office) {
        return jdbc.sql(FRAME + """
                        WHERE i.wave_id = ? AND i.care_office_id = ?""")
                .params(id.value(), office.value())
                .query((row, number) -> frameRow(row))
                .optional();
    }

    /** The rounds this office was asked in, latest first; for CASE depth and deeper, else empty. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<CaseSurvey> ofCase(Viewer viewer, CareOfficeId office) {
        if (scope.depthOf(viewer, office)
                .filter(depth -> depth.reaches(GrantDepth.CASE))
                .isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT w.id, w.form_id, w.title, w.anonymous, w.moment, w.opens_on, w.closes_on, i.issued_at, r.answered_on,
                            IF(r.finished_at IS NULL, NULL, r.channel) AS channel
                        FROM survey_invitation i JOIN survey_wave w ON w.id = i.wave_id
                        LEFT JOIN survey_response r ON r.invitation_id = i.id
                        WHERE i.care_office_id = ? ORDER BY w.opens_on DESC, w.id DESC""")
                .param(office.value())
                .query((row, number) -> caseSurvey(row))
                .list();
    }

    private WaveRow row(ResultSet row) throws SQLException {
        var opensOn = row.getObject("opens_on", LocalDate.class);
        var closesOn = row.getObject("closes_on", LocalDate.class);
        var step = row.getString("step");
        return new WaveRow(
                new SurveyWaveId(row.getLong("id")),
                row.getString("code"),
                row.getString("title"),
                WaveMoment.valueOf(row.getString("moment")),
                opensOn,
                closesOn,
                WaveState.on(today(), opensOn, closesOn),
                row.getInt("asked"),
                row.getInt("answered"),
                step == null ? null : SeriesStep.valueOf(step));
    }

    private WaveCard card(ResultSet row) throws SQLException {
        var baseline = row.getObject("baseline_id", Long.class);
        var title = row.getString("baseline_title");
        return new WaveCard(
                row(row),
                row.getLong("version"),
                forms.byId(row.getLong("form_id")),
                row.getString("privacy_notice"),
                baseline == null ? null : new SurveyWaveId(baseline),
                title == null ? "" : title,
                new UnitPrices(
                        row.getInt("hourly_wage_yen"),
                        row.getInt("sheet_yen"),
                        row.getInt("fax_yen"),
                        row.getInt("post_yen"),
                        row.getInt("yearly_fee_yen")),
                row.getInt("linked"),
                row.getInt("begun"),
                row.getBoolean("anonymous"),
                row.getString("letter_words"),
                row.getInt("left_out"));
    }

    private static FrameRow frameRow(ResultSet row) throws SQLException {
        var linked = row.getObject("issued_at", LocalDateTime.class);
        var answeredOn = row.getObject("answered_on", LocalDate.class);
        return new FrameRow(
                new CareOfficeId(row.getLong("care_office_id")),
                row.getString("office_number"),
                row.getString("office_name"),
                row.getString("phone"),
                instant(linked),
                row.getObject("response_id", Long.class) != null,
                row.getBoolean("answered"),
                answeredOn,
                answeredOn == null ? null : AnswerChannel.valueOf(row.getString("channel")),
                row.getString("enterer_name"),
                row.getString("way") == null ? null : FrameRow.Way.valueOf(row.getString("way")),
                leftOut(row),
                row.getObject("council_on", LocalDate.class));
    }

    private static FrameRow.@Nullable LeftOut leftOut(ResultSet row) throws SQLException {
        var at = instant(row.getObject("left_out_at", LocalDateTime.class));
        return at == null
                ? null
                : new FrameRow.LeftOut(row.getString("left_out_reason"), at, row.getString("left_out_name"));
    }

    private CaseSurvey caseSurvey(ResultSet row) throws SQLException {
        var opensOn = row.getObject("opens_on", LocalDate.class);
        var closesOn = row.getObject("closes_on", LocalDate.class);
        var channel = row.getString("channel");
        return new CaseSurvey(
                new SurveyWaveId(row.getLong("id")),
                row.getString("title"),
                WaveMoment.valueOf(row.getString("moment")),
                opensOn,
                closesOn,
                WaveState.on(today(), opensOn, closesOn),
                instant(row.getObject("issued_at", LocalDateTime.class)),
                row.getObject("answered_on", LocalDate.class),
                channel == null ? null : AnswerChannel.valueOf(channel),
                row.getBoolean("anonymous"),
                forms.byId(row.getLong("form_id")).personal());
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }
}
