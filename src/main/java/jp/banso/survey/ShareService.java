package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The city shows a round's results to the council, to offices or to everybody, each at its own depth, and takes them back
 * (SRV-21).
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ShareService {

    private final SharedReading reading;
    private final SurveyEntryService entry;
    private final AnswerBook book;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;

    ShareService(
            SharedReading reading,
            SurveyEntryService entry,
            AnswerBook book,
            JdbcClient jdbc,
            AuditLog audit,
            Commands commands) {
        this.reading = reading;
        this.entry = entry;
        this.book = book;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
    }

    /** Who may read the round's results by now. */
    public Set<Audience> audiences(Viewer viewer, SurveyWaveId id) {
        var shared = EnumSet.noneOf(Audience.class);
        shared.addAll(jdbc.sql("SELECT audience FROM survey_share WHERE wave_id = ?")
                .param(id.value())
                .query((row, number) -> Audience.valueOf(row.getString(1)))
                .list());
        return shared;
    }

    /** Shows the results to an audience from now on, or no longer. */
    public boolean share(Viewer viewer, OperationId operation, SurveyWaveId id, Audience audience, boolean shown) {
        return commands.run(operation, viewer.actor(), "survey.share", () -> {
                    var changed = shown ? shown(viewer, id, audience) : hidden(id, audience);
                    if (changed) {
                        audit.record(viewer.actor(), new SurveyAudit.Shared(id.value(), audience, shown));
                    }
                    return new Changed(changed);
                })
                .changed();
    }

    /** What is stored of it. */
    record Changed(boolean changed) {}

    private boolean shown(Viewer viewer, SurveyWaveId id, Audience audience) {
        return jdbc.sql("""
                        INSERT IGNORE INTO survey_share (wave_id, audience, shared_at, shared_by, sharer_name)
                        VALUES (?, ?, ?, ?, ?)""")
                        .params(
                                id.value(),
                                audience.name(),
                                book.now(),
                                viewer.account().value(),
                                viewer.name())
                        .update()
                > 0;
    }

    private boolean hidden(SurveyWaveId id, Audience audience) {
        return jdbc.sql("DELETE FROM survey_share WHERE wave_id = ? AND audience = ?")
                        .params(id.value(), audience.name())
                        .update()
                > 0;
    }

    /** As the audience reads or would read it. */
    public Optional<SharedRound> preview(Viewer viewer, SurveyWaveId id, Audience audience) {
        return reading.round(id, audience);
    }

    /** One office's own answer, for the sheet that shows it beside the others'; only while offices may read the results. */
    public Optional<AnswerSheet> beside(Viewer viewer, SurveyWaveId id, CareOfficeId office) {
        return reading.isShared(id, Audience.OFFICE) ? entry.sheet(viewer, id, office) : Optional.empty();
    }

    /** The rounds whose results the council's secretariat may read, latest first. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
    public List<SharedRow> councilRounds(Viewer viewer) {
        return jdbc.sql("""
                        SELECT w.id, w.title, w.opens_on, w.closes_on FROM survey_wave w
                        JOIN survey_share s ON s.wave_id = w.id AND s.audience = 'COUNCIL'
                        WHERE w.closes_on < ?
                        ORDER BY w.opens_on DESC, w.id DESC""")
                .param(book.today())
                .query((row, number) -> new SharedRow(
                        new SurveyWaveId(row.getLong(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
    public Optional<SharedRound> forCouncil(Viewer viewer, SurveyWaveId id) {
        return reading.isShared(id, Audience.COUNCIL) ? reading.round(id, Audience.COUNCIL) : Optional.empty();
    }
}
