package jp.banso.casebook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.casebook.Candidate;
import jp.banso.casebook.CaseWords;
import jp.banso.casebook.CasebookDecision;
import jp.banso.casebook.ResultLine;
import jp.banso.casebook.ResultLine.Source;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Language;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** Whom to write about: strong results of the effect survey whose offices let themselves be told of; one click begins the entry. */
@Route("casebook/candidates")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class CandidatesView extends Div implements AfterNavigationObserver {

    private final transient CasebookTools tools;
    private final Div body = new Div();

    CandidatesView(CasebookTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        var header = new PageHeader(getTranslation("casebook.candidates"), getTranslation("casebook.candidates.line"));
        var back = new Anchor(Places.casebook(), getTranslation("casebook.back"));
        if (tools.administrator()) {
            header.withActions(back, new Button(getTranslation("casebook.strength"), click -> new StrengthDialog(
                            tools, this::reload)
                    .open()));
        } else {
            header.withActions(back);
        }
        add(header, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        var candidates = tools.candidates().candidates(tools.viewer());
        var percent = tools.candidates().strength(tools.viewer()).percent();
        body.removeAll();
        if (candidates.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.TROPHY,
                    getTranslation("casebook.candidates.none", percent),
                    getTranslation("casebook.candidates.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-cards");
        candidates.forEach(one -> list.add(item(one)));
        body.add(new Div(getTranslation("casebook.candidates.from", percent)), list);
    }

    private ListItem item(Candidate one) {
        var heading = new H2(new Anchor(Places.careOffice(one.officeNumber()), one.officeName()));
        heading.addClassName("case-row-title");
        var say = tools.say();
        var gained = new Div(getTranslation(
                "casebook.candidate.gained",
                say.hours(one.before()),
                say.hours(one.after()),
                one.percent().toPlainString()));
        var from = new Div(getTranslation(
                "casebook.candidate.from",
                one.round(),
                Wording.day(one.roundOn()),
                getTranslation("casebook.consent." + one.consent().name())));
        from.addClassName("cell-sub");
        var begin = new Button(getTranslation("casebook.candidate.begin"));
        begin.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        begin.setDisableOnClick(true);
        begin.setAriaLabel(getTranslation("casebook.candidate.begin.of", one.officeName()));
        var operation = OperationId.fresh();
        begin.addClickListener(click -> begin(one, operation));
        return new ListItem(heading, gained, from, begin);
    }

    /** The draft is in Japanese, whatever language the page speaks. */
    private void begin(Candidate one, OperationId operation) {
        var say = new Say(tools.texts(), Language.JAPANESE);
        var result = new ResultLine(
                say.text("casebook.candidate.result", say.hours(one.before()), say.hours(one.after())),
                Source.SURVEY,
                say.text("casebook.candidate.source", one.round(), say.day(one.roundOn()), one.pairs()));
        var size = tools.sizes().of(tools.viewer(), one.office()).orElse(null);
        var words = new CaseWords(
                say.text("casebook.candidate.title", one.percent().toPlainString()),
                "",
                "",
                "",
                tools.service().software(tools.viewer(), one.office()),
                size,
                List.of(result));
        if (tools.service().begin(tools.viewer(), operation, one.office(), words)
                instanceof CasebookDecision.Done done) {
            Notices.done(getTranslation("casebook.begun"));
            UI.getCurrentOrThrow().navigate(Places.casebookEntry(done.id().value()));
        }
    }
}
