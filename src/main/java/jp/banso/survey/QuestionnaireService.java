package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.survey.FormDecision.ChangedMeanwhile;
import jp.banso.survey.FormDecision.Faulty;
import jp.banso.survey.FormDecision.Kept;
import jp.banso.survey.FormDecision.NothingNew;
import jp.banso.survey.FormDecision.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** The city makes questionnaires of its own: begun empty, copied or brought as a file, kept as a draft, published. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class QuestionnaireService {

    /** The longest file, in characters. */
    public static final int LONGEST_FILE = 500_000;

    private final QuestionnaireQueries questionnaires;
    private final SurveyForms forms;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final AuditLog audit;
    private final Commands commands;
    private final Clock clock;

    QuestionnaireService(
            QuestionnaireQueries questionnaires,
            SurveyForms forms,
            JdbcClient jdbc,
            ObjectMapper json,
            AuditLog audit,
            Commands commands,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.commands = commands;
        this.clock = clock;
    }

    /** Begins one of one's own with these questions; a copy is begun with those of the original. */
    public FormDecision begin(Viewer viewer, OperationId operation, SurveyForm form) {
        return commands.run(operation, viewer.actor(), "survey.form-begin", () -> begun(viewer, form));
    }

    /** Begins one from a file; it stays away as a whole when anything in it is not understood. */
    public FormDecision bring(Viewer viewer, OperationId operation, String file) {
        var faults = new ArrayList<FormFault>();
        var form = read(file, faults);
        form.ifPresent(read -> faults.addAll(FormRules.faults(read)));
        return form.<FormDecision>map(read -> faults.isEmpty() ? begin(viewer, operation, read) : new Faulty(faults))
                .orElseGet(() -> new Faulty(faults));
    }

    /** Makes the draft of one's own questionnaire what the file says; stays away as {@link #bring} does. */
    FormDecision bringInto(Viewer viewer, OperationId operation, QuestionnaireId id, String file) {
        var faults = new ArrayList<FormFault>();
        var form = read(file, faults);
        form.ifPresent(read -> faults.addAll(FormRules.faults(read)));
        return form.isPresent() && faults.isEmpty()
                ? keep(
                        viewer,
                        operation,
                        id,
                        questionnaires.card(viewer, id.code()).orElseThrow().version(),
                        form.get())
                : new Faulty(faults);
    }

    private Optional<SurveyForm> read(String file, List<FormFault> faults) {
        if (file.length() > LONGEST_FILE) {
            faults.add(FormFault.whole("large", ""));
            return Optional.empty();
        }
        try {
            var root = json.readTree(file.startsWith("\uFEFF") ? file.substring(1) : file);
            if (!root.path("kind").asString("").equals(FormText.MARK)) {
                faults.add(FormFault.whole("not-ours", ""));
                return Optional.empty();
            }
            return Optional.of(new SurveyForm(
                    "",
                    0,
                    root.path("title").asString(""),
                    FormText.sections(root, faults),
                    root.path("personal").asBoolean(false)));
        } catch (JacksonException broken) {
            var where = broken.getLocation();
            faults.add(FormFault.whole("unreadable", where == null ? "" : String.valueOf(where.getLineNr())));
            return Optional.empty();
        }
    }

    private Kept begun(Viewer viewer, SurveyForm form) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO survey_questionnaire (title, draft, begun_at, changed_at, changed_by, changer_name)
                        VALUES (:title, :draft, :at, :at, :by, :name)""")
                .param("title", shortened(form.title()))
                .param("draft", forms.text(form))
                .param("at", now())
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key, "id");
        var id = new QuestionnaireId(Objects.requireNonNull(key.getKey()).longValue());
        audit.record(viewer.actor(), new SurveyAudit.FormBegun(id.value()));
        return new Kept(id, 0);
    }

    /** Keeps a draft as it is, finished or not, unless somebody changed it since {@code version}. */
    public FormDecision keep(Viewer viewer, OperationId operation, QuestionnaireId id, long version, SurveyForm form) {
        return changing(viewer, operation, "survey.form-keep", id, version, now -> {
            jdbc.sql("""
                            UPDATE survey_questionnaire SET version = version + 1, title = :title, draft = :draft,
                                changed = TRUE, changed_at = :at, changed_by = :by, changer_name = :name WHERE id = :id""")
                    .param("title", shortened(form.title()))
                    .param("draft", forms.text(form))
                    .param("at", now())
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .param("id", id.value())
                    .update();
            return new Kept(id, version + 1);
        });
    }

    /** Makes the draft a version that never changes any more; rounds already open keep theirs (SRV-11). */
    public FormDecision publish(Viewer viewer, OperationId operation, QuestionnaireId id, long version) {
        return changing(viewer, operation, "survey.form-publish", id, version, card -> {
            var faults = FormRules.faults(card.form());
            if (!faults.isEmpty()) {
                return new Faulty(faults);
            }
            var newest =
                    card.versions().isEmpty() ? 0 : card.versions().getFirst().number();
            if (newest > 0
                    && forms.newest(id.code())
                            .map(forms::byId)
                            .filter(last -> says(last, card.form()))
                            .isPresent()) {
                return new NothingNew(newest);
            }
            jdbc.sql("""
                            INSERT INTO survey_form (code, version_no, title, content, questionnaire_id, published_at,
                                published_by, publisher_name)
                            VALUES (:code, :number, :title, :content, :id, :at, :by, :name)""")
                    .param("code", id.code())
                    .param("number", newest + 1)
                    .param("title", card.form().title())
                    .param("content", forms.text(card.form()))
                    .param("id", id.value())
                    .param("at", now())
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update();
            jdbc.sql("UPDATE survey_questionnaire SET version = version + 1, changed = FALSE WHERE id = ?")
                    .param(id.value())
                    .update();
            audit.record(viewer.actor(), new SurveyAudit.FormPublished(id.value(), newest + 1));
            return new Published(id, version + 1, newest + 1);
        });
    }

    private boolean says(SurveyForm last, SurveyForm draft) {
        return last.title().equals(draft.title()) && forms.text(last).equals(forms.text(draft));
    }

    /** Offers it for new rounds, or no longer; rounds that ask with it are untouched. */
    public FormDecision use(Viewer viewer, OperationId operation, QuestionnaireId id, long version, boolean inUse) {
        return changing(viewer, operation, "survey.form-use", id, version, now -> {
            jdbc.sql("UPDATE survey_questionnaire SET version = version + 1, in_use = ? WHERE id = ?")
                    .params(inUse, id.value())
                    .update();
            audit.record(viewer.actor(), new SurveyAudit.FormUse(id.value(), inUse));
            return new Kept(id, version + 1);
        });
    }

    private FormDecision changing(
            Viewer viewer,
            OperationId operation,
            String kind,
            QuestionnaireId id,
            long version,
            Function<QuestionnaireCard, FormDecision> act) {
        return commands.run(operation, viewer.actor(), kind, () -> {
            var changer = jdbc.sql("SELECT changer_name FROM survey_questionnaire WHERE id = ? FOR UPDATE")
                    .param(id.value())
                    .query(String.class)
                    .single();
            var card = questionnaires.card(viewer, id.code()).orElseThrow();
            return card.version() == version ? act.apply(card) : new ChangedMeanwhile(changer);
        });
    }

    private static String shortened(String title) {
        return title.length() > FormRules.LONGEST_TITLE ? title.substring(0, FormRules.LONGEST_TITLE) : title;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
