package jp.banso.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.survey.FormPlace;
import jp.banso.survey.FormRules;
import jp.banso.survey.FormShape;
import jp.banso.survey.QuestionnaireCard;
import org.jspecify.annotations.Nullable;

/**
 * One questionnaire: its questions, the one being worked on, and how it looks on a phone. Every change is kept at once as
 * the draft, and can be had back; what rounds ask with is published from it and never changes. An address with a version shows
 * that one, to be looked at.
 */
@Route("surveys/forms/:form([A-Za-z0-9]{1,20})")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class QuestionnaireView extends Div implements BeforeEnterObserver {

    private static final int MOST_STEPS_BACK = 100;
    private static final int PAUSE_MS = 800;
    private static final String VERSION = "version";

    private final transient SurveyTools tools;
    private final PageHeader header = new PageHeader("");
    private final Div body = new Div();
    private final FormFaults faults = new FormFaults();
    private final Span state = new Span();
    private final Button undo = new Button(getTranslation("survey.build.undo"), click -> undo());
    private final Button publish = new Button(getTranslation("survey.build.publish"), click -> publish());
    private final TextField title = new TextField(getTranslation("survey.build.title"));
    private final PhonePreview preview;
    private final transient Deque<FormShape> before = new ArrayDeque<>();
    private final EditingPanel editing = new EditingPanel(this::change);
    private transient @Nullable OutlinePanel outline;
    private transient @Nullable FormShape shape;
    private transient @Nullable DraftDesk desk;
    private String fixed = "";
    private boolean filling;

    QuestionnaireView(SurveyTools tools) {
        this.tools = tools;
        preview = new PhonePreview(tools.today());
        addClassNames("page", "survey-page", "builder-page");
        title.setMaxLength(FormRules.LONGEST_TITLE);
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.TIMEOUT);
        title.setValueChangeTimeout(PAUSE_MS);
        title.addValueChangeListener(
                typed -> change(shown -> shown.titled(typed.getValue().strip())));
        publish.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        publish.setDisableOnClick(true);
        state.addClassName("cell-sub");
        state.getElement().setAttribute("role", "status");
        body.addClassName("builder");
        var back = new Anchor(Places.surveyForms(), getTranslation("survey.forms.back"));
        add(back, header.withActions(undo, publish), state, faults, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("form").orElse("");
        event.getUI().getPage().executeJs("setTimeout(() => window.scrollTo(0, 0), 50)");
        var version = event.getLocation().getQueryParameters().getSingleParameter(VERSION);
        if (version.isEmpty()) {
            fixed = getTranslation("survey.build.fixed");
            show(tools.questionnaires().card(tools.viewer(), code).orElseThrow(NotFoundException::new));
            return;
        }
        var looked = version.filter(number -> number.matches("[1-9]\\d{0,8}"))
                .flatMap(number -> tools.questionnaires().version(tools.viewer(), code, Integer.parseInt(number)))
                .orElseThrow(NotFoundException::new);
        fixed = getTranslation("survey.versions.looking", looked.form().version());
        show(looked);
        state.setText("");
        body.addComponentAsFirst(new Anchor(Places.surveyForm(code), getTranslation("survey.versions.now")));
    }

    private void show(QuestionnaireCard card) {
        var id = card.id();
        var readOnly = id == null;
        desk = id == null ? null : new DraftDesk(tools, id, card.version());
        before.clear();
        publish.setVisible(!readOnly);
        undo.setVisible(!readOnly);
        header.show(card.form().title(), readOnly ? fixed : getTranslation("survey.build.line"));
        state.setText(getTranslation(card.changed() ? "survey.build.draft" : "survey.build.same"));
        var list = new OutlinePanel(readOnly, this::goTo, this::restructure);
        outline = list;
        body.removeAll();
        var left = new Section(getTranslation("survey.build.outline"), list);
        var seen = new Section(getTranslation("survey.build.preview"), preview);
        seen.getElement().getClassList().add("builder-phone");
        var versions = new VersionsPanel(tools, card, this::show);
        versions.getElement().getClassList().add("builder-versions");
        if (readOnly) {
            body.add(left, seen, versions);
        } else {
            left.show(title, list);
            var edit = new Section(getTranslation("survey.build.edit"), editing);
            edit.getElement().getClassList().add("builder-edit");
            body.add(left, edit, seen, versions);
        }
        draw(new FormShape(card.form(), FormPlace.ofSection(0)), true);
    }

    private void goTo(FormPlace place) {
        if (shape != null) {
            draw(shape.goTo(place), true);
            editing.reveal();
        }
    }

    private void restructure(UnaryOperator<FormShape> act) {
        var asked = shape == null ? 0 : shape.form().questions().size();
        change(act);
        if (shape != null) {
            draw(shape, true);
            if (shape.form().questions().size() > asked) {
                editing.reveal();
            }
        }
    }

    /** One step: kept as the draft, and one that can be had back. */
    private void change(UnaryOperator<FormShape> act) {
        if (filling || shape == null) {
            return;
        }
        var was = shape;
        var now = act.apply(was);
        if (now.form().equals(was.form())) {
            draw(now, false);
            return;
        }
        if (keep(now)) {
            before.push(was);
            while (before.size() > MOST_STEPS_BACK) {
                before.removeLast();
            }
            draw(now, false);
        }
    }

    private void undo() {
        if (!before.isEmpty() && keep(before.peek())) {
            draw(before.pop(), true);
        }
    }

    private boolean keep(FormShape now) {
        var kept = desk != null && desk.keep(now.form());
        if (kept) {
            state.setText(getTranslation("survey.build.kept"));
        }
        return kept;
    }

    private void draw(FormShape now, boolean editor) {
        filling = true;
        shape = now;
        title.setValue(now.form().title());
        header.show(now.form().title(), desk == null ? fixed : getTranslation("survey.build.line"));
        undo.setEnabled(!before.isEmpty());
        if (outline != null) {
            outline.show(now);
        }
        if (editor) {
            editing.show(now);
        }
        if (desk != null) {
            faults.show(FormRules.faults(now.form()), this::goTo);
        }
        preview.show(now);
        filling = false;
    }

    private void publish() {
        publish.setEnabled(true);
        if (desk != null && shape != null && desk.publish()) {
            tools.questionnaires().card(tools.viewer(), shape.form().code()).ifPresent(this::show);
        }
    }
}
