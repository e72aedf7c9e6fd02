package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.CouncilWatch;
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
 * The city asks the council to tell its members of a round, and the council says that it did (SRV-28). No link is handed on:
 * an office's link goes from the city to the office alone.
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CouncilAskService {

    private static final String ASKS = """
            SELECT a.*, w.title, w.closes_on FROM survey_council_ask a JOIN survey_wave w ON w.id = a.wave_id\s""";

    private final SurveyWaveRepository waves;
    private final AnswerBook book;
    private final CaseScope scope;
    private final CouncilWatch watch;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;

    CouncilAskService(
            SurveyWaveRepository waves,
            AnswerBook book,
            CaseScope scope,
            CouncilWatch watch,
            JdbcClient jdbc,
            AuditLog audit,
            Commands commands) {
        this.waves = waves;
        this.book = book;
        this.scope = scope;
        this.watch = watch;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
    }

    /** Asks with 1 to {@link CouncilAsk#LONGEST_WORDS} characters; asking again replaces the words, and the council may pass it on anew. */
    public AskDecision ask(Viewer viewer, OperationId operation, SurveyWaveId id, String words) {
        var said = words.strip();
        if (said.isEmpty() || said.length() > CouncilAsk.LONGEST_WORDS) {
            throw new IllegalArgumentException("words have 1 to " + CouncilAsk.LONGEST_WORDS + " characters");
        }
        return commands.run(operation, viewer.actor(), "survey.council-ask", () -> {
            var wave = waves.findById(id.value()).orElseThrow(NoSuchWave::new);
            if (!wave.isOpenOn(book.today())) {
                return AskDecision.NOT_OPEN;
            }
            if (membersIn(id) == 0) {
                return AskDecision.NO_MEMBERS;
            }
            jdbc.sql("""
                            INSERT INTO survey_council_ask (wave_id, words, asked_at, asked_by, asker_name)
                            VALUES (:wave, :words, :at, :by, :name)
                            ON DUPLICATE KEY UPDATE version = version + 1, words = :words, asked_at = :at, asked_by = :by,
                                asker_name = :name, passed_on = NULL, passed_by = NULL, passer_name = ''""")
                    .param("wave", id.value())
                    .param("words", said)
                    .param("at", book.now())
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            audit.record(viewer.actor(), new SurveyAudit.CouncilAsked(id.value()));
            return AskDecision.DONE;
        });
    }

    private int membersIn(SurveyWaveId id) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM survey_invitation i JOIN care_office o ON o.id = i.care_office_id
                        WHERE i.wave_id = ? AND o.council_member""").param(id.value()).query(Integer.class).single();
    }

    /**
     * The council has told its members what that version asked: those in the frame, answered or not, were told through it
     * today. Nothing happens where it was told before or the city has asked anew since.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
    public AskDecision passed(Viewer viewer, OperationId operation, SurveyWaveId id, long version) {
        return commands.run(operation, viewer.actor(), "survey.council-passed", () -> {
            var first = jdbc.sql("""
                            UPDATE survey_council_ask SET version = version + 1, passed_on = :today, passed_by = :by,
                                passer_name = :name WHERE wave_id = :wave AND version = :version AND passed_on IS NULL""")
                    .param("version", version)
                    .param("today", book.today())
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .param("wave", id.value())
                    .update();
            if (first == 0) {
                return AskDecision.NOTHING;
            }
            jdbc.sql("""
                            UPDATE survey_invitation i JOIN care_office o ON o.id = i.care_office_id
                            SET i.version = i.version + 1, i.council_on = :today
                            WHERE i.wave_id = :wave AND o.council_member""").param("today", book.today()).param("wave", id.value()).update();
            audit.record(viewer.actor(), new SurveyAudit.CouncilPassed(id.value()));
            return AskDecision.DONE;
        });
    }

    /** Every round the council was asked to pass on, the latest first. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
    public List<CouncilAsk> asks(Viewer viewer) {
        return withMembers(
                viewer,
                jdbc.sql(ASKS + "ORDER BY a.asked_at DESC, a.wave_id DESC LIMIT 100")
                        .query(CouncilAskService::ask)
                        .list());
    }

    /** How many rounds wait to be passed on that still take answers. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
    public int waiting(Viewer viewer) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM survey_council_ask a JOIN survey_wave w ON w.id = a.wave_id
                        WHERE a.passed_on IS NULL AND w.closes_on >= ?""").param(book.today()).query(Integer.class).single();
    }

    /** What the council was asked of this round; empty where it was not. */
    public Optional<CouncilAsk> of(Viewer viewer, SurveyWaveId id) {
        return withMembers(
                        viewer,
                        jdbc.sql(ASKS + "WHERE a.wave_id = ?")
                                .param(id.value())
                                .query(CouncilAskService::ask)
                                .list())
                .stream()
                .findFirst();
    }

    private static CouncilAsk ask(ResultSet row, int number) throws SQLException {
        return new CouncilAsk(
                new SurveyWaveId(row.getLong("wave_id")),
                row.getLong("version"),
                row.getString("title"),
                row.getObject("closes_on", LocalDate.class),
                row.getString("words"),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("asker_name"),
                row.getObject("passed_on", LocalDate.class),
                row.getString("passer_name"),
                List.of());
    }

    /** By the council's consents (CNC-08), and told to whoever keeps what its people saw (CNC-11). */
    private List<CouncilAsk> withMembers(Viewer viewer, List<CouncilAsk> asks) {
        if (asks.isEmpty()) {
            return asks;
        }
        var mine = scope.of(viewer);
        var seen = new LinkedHashSet<CareOfficeId>();
        var members = new HashMap<Long, List<CouncilAsk.Member>>();
        jdbc.sql("""
                        SELECT i.wave_id, o.id, o.office_number, o.name FROM survey_invitation i
                        JOIN care_office o ON o.id = i.care_office_id
                        WHERE i.wave_id IN (:waves) AND o.council_member AND\s""" + mine.sql() + " ORDER BY o.kana_sort, o.id")
                .param("waves", asks.stream().map(ask -> ask.wave().value()).toList())
                .params(mine.parameters())
                .query(row -> {
                    seen.add(new CareOfficeId(row.getLong(2)));
                    members.computeIfAbsent(row.getLong(1), wave -> new ArrayList<>())
                            .add(new CouncilAsk.Member(row.getString(3), row.getString(4)));
                });
        watch.shown(viewer, List.copyOf(seen), CouncilWatch.Shown.LIST);
        return asks.stream()
                .map(ask -> ask.with(members.getOrDefault(ask.wave().value(), List.of())))
                .toList();
    }
}
