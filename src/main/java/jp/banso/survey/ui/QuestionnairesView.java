package jp.banso.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.shared.ui.UploadBox;
import jp.banso.survey.FormDecision;
import jp.banso.survey.QuestionnaireRow;
import jp.banso.survey.QuestionnaireService;
import jp.banso.survey.SurveyForm;
import org.jspecify.annotations.Nullable;

/** The questionnaires rounds ask with: those Banso came with and the city's own; begun here, or brought as a file. */
@Route("surveys/forms")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class QuestionnairesView extends Div implements AfterNavigationObserver {

    /** The bytes of a file whose characters are all of three. */
    private static final long LARGEST = QuestionnaireService.LONGEST_FILE * 3L;

    private final transient SurveyTools tools;
    private final OrderedList list = new OrderedList();
    private final FormFaults faults = new FormFaults();
    private volatile @Nullable String file;

    QuestionnairesView(SurveyTools tools) {
        this.tools = tools;
        addClassNames("page", "survey-page");
        list.addClassName("survey-cards");
        var begin = new Button(getTranslation("survey.forms.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        begin.setDisableOnClick(true);
        add(
                new Anchor(Places.surveys(), getTranslation("survey.forms.to-rounds")),
                new PageHeader(getTranslation("survey.forms"), getTranslation("survey.forms.line")).withActions(begin),
                list,
                new Section(
                        getTranslation("survey.forms.bring"),
                        FormFields.note(getTranslation("survey.forms.bring.line")),
                        new UploadBox(limits(), this::take, this::bring),
                        faults));
    }

    private UploadBox.Limits limits() {
        var limits = getTranslation("survey.forms.bring.limits");
        return new UploadBox.Limits(LARGEST, 1, List.of(".json"), limits, limits, limits);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.removeAll();
        tools.questionnaires().all(tools.viewer()).forEach(row -> list.add(card(row)));
    }

    private void begin() {
        var empty = new SurveyForm(
                "",
                0,
                getTranslation("survey.build.title.new"),
                List.of(new SurveyForm.Section(getTranslation("survey.build.section.new"), List.of())));
        open(tools.builder().begin(tools.viewer(), OperationId.fresh(), empty));
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        file = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        return Optional.empty();
    }

    private void bring() {
        var brought = file;
        file = null;
        if (brought != null) {
            open(tools.builder().bring(tools.viewer(), OperationId.fresh(), brought));
        }
    }

    private void open(FormDecision decision) {
        if (decision instanceof FormDecision.Kept kept) {
            getUI().ifPresent(ui -> ui.navigate(Places.surveyForm(kept.id().code())));
        } else if (decision instanceof FormDecision.Faulty faulty) {
            faults.show(faulty.faults());
            Notices.failed(getTranslation("survey.forms.not-taken"), getTranslation("survey.forms.not-taken.next"));
        }
    }

    private static ListItem card(QuestionnaireRow row) {
        var name = new Anchor(Places.surveyForm(row.code()), row.title());
        name.addClassName("cell-main");
        var what = new Span(Wording.text("survey.forms.what", row.code(), row.questions(), row.rounds()));
        what.addClassName("cell-sub");
        var head = new Div(new Div(name, what), badge(row));
        head.addClassName("survey-line");
        return new ListItem(head);
    }

    private static StatusBadge badge(QuestionnaireRow row) {
        if (row.id() == null) {
            return new StatusBadge(Meaning.QUIET, Wording.text("survey.forms.built-in"));
        }
        if (!row.inUse()) {
            return new StatusBadge(Meaning.QUIET, Wording.text("survey.forms.aside"));
        }
        if (row.published() == 0) {
            return new StatusBadge(Meaning.WARNING, Wording.text("survey.forms.draft"));
        }
        return row.changed()
                ? new StatusBadge(Meaning.WARNING, Wording.text("survey.forms.changed", row.published()))
                : new StatusBadge(Meaning.GOOD, Wording.text("survey.forms.published", row.published()));
    }
}
