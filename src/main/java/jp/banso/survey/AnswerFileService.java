package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.files.FileStore;
import jp.banso.survey.FileCheck.CheckedRow;
import jp.banso.survey.FileCheck.State;
import jp.banso.survey.FileRows.Judged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Answers that came on paper or through another form, as a file: read, looked at, taken in; every row is kept (SRV-20). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class AnswerFileService {

    public static final long LARGEST_FILE = 10L << 20;

    private static final TypeReference<Map<String, String>> CONTENT = new TypeReference<>() {};

    private final SurveyQueries rounds;
    private final SurveyEntryService entry;
    private final FileStore store;
    private final AnswerBook book;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Commands commands;

    AnswerFileService(
            SurveyQueries rounds,
            SurveyEntryService entry,
            FileStore store,
            AnswerBook book,
            JdbcClient jdbc,
            ObjectMapper json,
            AuditLog audit,
            Commands commands) {
        this.rounds = rounds;
        this.entry = entry;
        this.store = store;
        this.book = book;
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.commands = commands;
    }

    /** What the file holds; nothing of it is kept. */
    public AnswerFile read(Viewer viewer, SurveyWaveId round, String name, InputStream bytes) throws IOException {
        var form = rounds.wave(viewer, round).orElseThrow(NoSuchWave::new).form();
        FileStore.StoredFile stored;
        try {
            stored = store.store(bytes, LARGEST_FILE);
        } catch (FileStore.TooLarge tooLarge) {
            return new AnswerFile.Unusable("survey.file.large", List.of(LARGEST_FILE >> 20));
        }
        try {
            return AnswerFileReader.read(store.path(stored.name()), name, form);
        } finally {
            store.delete(stored.name());
        }
    }

    /** What these columns would bring; nothing is written. */
    public FileCheck check(Viewer viewer, SurveyWaveId id, AnswerFile.Held file, FileColumns columns) {
        var round = rounds.wave(viewer, id).orElseThrow(NoSuchWave::new);
        var rows = rows(round, columns);
        var judged = rows.judged(file, frame(round));
        return new FileCheck(judged.stream().map(Judged::row).toList(), rows.strange());
    }

    /** From now on this text means this choice, in all rounds with the questionnaire. */
    public boolean teach(
            Viewer viewer, OperationId operation, SurveyWaveId round, String question, String written, String choice) {
        var form = rounds.wave(viewer, round).orElseThrow(NoSuchWave::new).form();
        if (form.question(question).flatMap(one -> one.choice(choice)).isEmpty()) {
            return false;
        }
        return commands.run(operation, viewer.actor(), "survey.teach", () -> {
                    jdbc.sql("""
                                    INSERT INTO survey_synonym (form_code, question, written, choice)
                                    VALUES (:form, :question, :written, :choice)
                                    ON DUPLICATE KEY UPDATE choice = :choice""")
                            .param("form", form.code())
                            .param("question", question)
                            .param("written", AnswerWords.folded(written))
                            .param("choice", choice)
                            .update();
                    return new Taught(question);
                })
                .question()
                .equals(question);
    }

    /** What is stored of it. */
    record Taught(String question) {}

    /** Takes the file in: what counts becomes answers, and every row is kept with what became of it. */
    public FileDecision bring(
            Viewer viewer, OperationId operation, SurveyWaveId id, AnswerFile.Held file, FileColumns columns) {
        return commands.run(operation, viewer.actor(), "survey.file", () -> {
            var round = rounds.wave(viewer, id).orElseThrow(NoSuchWave::new);
            if (!columns.isWhole()) {
                return new FileDecision.NotPossible();
            }
            var frame = frame(round);
            var kept = kept(viewer, id, file.fileName());
            var counts = new HashMap<State, Integer>();
            for (var judged : rows(round, columns).judged(file, frame)) {
                var row = taken(viewer, round, frame, judged);
                counts.merge(row.state(), 1, Integer::sum);
                keep(kept, judged, row, round.anonymous());
            }
            var done = new FileDecision.Done(
                    kept,
                    counts.getOrDefault(State.VALID, 0),
                    counts.getOrDefault(State.DUPLICATE, 0),
                    counts.getOrDefault(State.REFUSED, 0));
            audit.record(
                    viewer.actor(),
                    new SurveyAudit.FileBrought(id.value(), kept, done.valid(), done.duplicates(), done.refused()));
            return done;
        });
    }

    private CheckedRow taken(Viewer viewer, WaveCard round, FileRows.Frame frame, Judged judged) {
        var row = judged.row();
        if (row.state() != State.VALID) {
            return row;
        }
        var office = new CareOfficeId(frame.offices().getOrDefault(row.office(), 0L));
        return switch (handedIn(viewer, round, office, judged)) {
            case FinishDecision.Done done -> row;
            case FinishDecision.AlreadyAnswered already ->
                new CheckedRow(row.line(), row.office(), State.DUPLICATE, "");
            case FinishDecision.DayWrong day -> new CheckedRow(row.line(), row.office(), State.REFUSED, "day");
            case FinishDecision.Missing missing -> new CheckedRow(row.line(), row.office(), State.REFUSED, "answer");
            case FinishDecision.NotAnswers wrong -> new CheckedRow(row.line(), row.office(), State.REFUSED, "answer");
            case FinishDecision.Over over ->
                round.anonymous()
                        ? new CheckedRow(row.line(), row.office(), State.DUPLICATE, "")
                        : new CheckedRow(row.line(), row.office(), State.REFUSED, "frame");
        };
    }

    private FinishDecision handedIn(Viewer viewer, WaveCard round, CareOfficeId office, Judged judged) {
        var id = round.row().id();
        var paper = AnswerChannel.PAPER;
        var operation = OperationId.fresh();
        return round.isWhole()
                ? entry.finishWhole(viewer, operation, id, office, paper, judged.on(), judged.answers())
                : entry.answerFor(viewer, operation, id, office, paper, judged.on(), judged.answers());
    }

    private long kept(Viewer viewer, SurveyWaveId id, String name) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO survey_file (wave_id, file_name, brought_at, brought_by, bringer_name)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        name.length() > 255 ? name.substring(0, 255) : name,
                        book.now(),
                        viewer.account().value(),
                        viewer.name())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private static @Nullable LocalDate day(Judged judged, boolean anonymous) {
        return anonymous ? null : judged.on();
    }

    /** Of nobody's sheet no row says whose it was, nor what stood in it (SRV-24). */
    private void keep(long file, Judged judged, CheckedRow row, boolean anonymous) {
        var nobodys = anonymous && row.state() == State.VALID;
        jdbc.sql("""
                        INSERT INTO survey_file_row (file_id, line, office_number, answered_on, state, reason, content)
                        VALUES (:file, :line, :office, :on, :state, :reason, :content)""")
                .param("file", file)
                .param("line", row.line())
                .param("office", nobodys ? "" : row.office())
                .param("on", day(judged, anonymous))
                .param("state", row.state().name())
                .param("reason", row.reason())
                .param("content", anonymous ? "{}" : json.writeValueAsString(judged.kept()))
                .update();
    }

    /** The files of a round, newest first, with the rows that do not count. */
    public List<BroughtFile> files(Viewer viewer, SurveyWaveId round) {
        return jdbc.sql("""
                        SELECT f.*, (SELECT COUNT(*) FROM survey_file_row r WHERE r.file_id = f.id AND r.state = 'VALID')
                                AS valid
                        FROM survey_file f WHERE f.wave_id = ? ORDER BY f.id DESC""")
                .param(round.value())
                .query((row, number) -> new BroughtFile(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getObject("brought_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("bringer_name"),
                        row.getInt("valid"),
                        rest(row.getLong("id"))))
                .list();
    }

    private List<CheckedRow> rest(long file) {
        return jdbc.sql("""
                        SELECT line, office_number, state, reason FROM survey_file_row
                        WHERE file_id = ? AND state <> 'VALID' ORDER BY line""")
                .param(file)
                .query((row, number) -> new CheckedRow(
                        row.getInt(1), row.getString(2), State.valueOf(row.getString(3)), row.getString(4)))
                .list();
    }

    private FileRows rows(WaveCard round, FileColumns columns) {
        Map<String, String> taught = new HashMap<>();
        jdbc.sql("SELECT question, written, choice FROM survey_synonym WHERE form_code = ?")
                .param(round.form().code())
                .query((row, number) ->
                        taught.put(AnswerWords.key(row.getString(1), row.getString(2)), row.getString(3)))
                .list();
        LocalDate first = round.row().opensOn();
        return new FileRows(round.form(), new AnswerWords(taught), columns, first, book.today());
    }

    private FileRows.Frame frame(WaveCard round) {
        var offices = new HashMap<String, Long>();
        var answered = new HashSet<String>();
        var people = round.form().personal();
        jdbc.sql("""
                        SELECT i.office_number, i.care_office_id, i.answered OR r.finished_at IS NOT NULL AS answered
                        FROM survey_invitation i LEFT JOIN survey_response r ON r.invitation_id = i.id
                        WHERE i.wave_id = ?""")
                .param(round.row().id().value())
                .query((row, number) -> {
                    if (row.getBoolean(3)) {
                        answered.add(row.getString(1));
                    }
                    return offices.put(row.getString(1), row.getLong(2)) == null;
                })
                .list();
        return new FileRows.Frame(offices, answered, people, people ? brought(round) : Set.of());
    }

    private Set<Map<String, String>> brought(WaveCard round) {
        return Set.copyOf(jdbc.sql("""
                        SELECT r.content FROM survey_file_row r JOIN survey_file f ON f.id = r.file_id
                        WHERE f.wave_id = ? AND r.state = 'VALID'""")
                .param(round.row().id().value())
                .query((row, number) -> json.readValue(row.getString(1), CONTENT))
                .set());
    }
}
