package jp.banso.survey.ui;

import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.survey.FormDecision;
import jp.banso.survey.QuestionnaireId;
import jp.banso.survey.SurveyForm;

/** Keeps the draft of one questionnaire and publishes it, and tells what became of that. */
final class DraftDesk {

    private final SurveyTools tools;
    private final QuestionnaireId id;
    private long version;

    DraftDesk(SurveyTools tools, QuestionnaireId id, long version) {
        this.tools = tools;
        this.id = id;
        this.version = version;
    }

    /** Whether it is kept; otherwise somebody else was first, which is told. */
    boolean keep(SurveyForm form) {
        return done(tools.builder().keep(tools.viewer(), OperationId.fresh(), id, version, form));
    }

    /** Whether there is a new version now; otherwise what is in its way is told. */
    boolean publish() {
        return done(tools.builder().publish(tools.viewer(), OperationId.fresh(), id, version));
    }

    private boolean done(FormDecision decision) {
        return switch (decision) {
            case FormDecision.Kept kept -> {
                version = kept.version();
                yield true;
            }
            case FormDecision.Published published -> {
                version = published.version();
                Notices.done(Wording.text("survey.build.published", published.number()));
                yield true;
            }
            case FormDecision.Faulty faulty -> {
                Notices.failed(
                        Wording.text("survey.build.faulty", faulty.faults().size()),
                        Wording.text("survey.build.faulty.next"));
                yield false;
            }
            case FormDecision.NothingNew same -> {
                Notices.info(Wording.text("survey.build.nothing", same.number()));
                yield false;
            }
            case FormDecision.ChangedMeanwhile other -> {
                Notices.failed(
                        Wording.text("survey.build.conflict", other.by()), Wording.text("survey.build.conflict.next"));
                yield false;
            }
        };
    }
}
