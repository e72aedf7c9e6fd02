package jp.banso.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.desk.InquiryDecision;
import jp.banso.security.Role.Names;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.UnsavedGuard;

/** The form beside the telephone: what is asked on the left, what is known on the right; saves and stands ready for the next. */
@Route("inquiries/new")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK})
class NewInquiryView extends Div implements AfterNavigationObserver {

    private final transient DeskTools tools;
    private final InquiryFields fields;
    private final AnswerField answer = new AnswerField();
    private final KnownPanel known;
    private final Paragraph refusal = new Paragraph();
    private final Div last = new Div();
    private final UnsavedGuard guard;
    private transient OperationId operation = OperationId.fresh();

    NewInquiryView(DeskTools tools) {
        this.tools = tools;
        addClassNames("page", "desk-page");
        guard = tools.guard("new");
        fields = new InquiryFields(tools);
        known = new KnownPanel(tools, answer::take);
        fields.keptBy(guard);
        guard.keep("answer", answer.words());
        fields.whenAsked(() -> known.ask(fields.question(), fields.errorCode()));
        refusal.addClassName("form-error");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var told = button("desk.save.told", true);
        told.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        told.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        told.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        var later = button("desk.save.later", false);
        later.addClickShortcut(Key.ENTER, KeyModifier.ALT).resetFocusOnActiveElement();
        later.getElement().setAttribute("aria-keyshortcuts", "Alt+Enter");
        var acts = new Div(later, told);
        acts.addClassName("form-actions");
        var hint = new Paragraph(getTranslation("desk.keys"));
        hint.addClassName("form-note");
        var form = new Div(last, guard, fields, answer, refusal, acts, hint);
        form.addClassName("desk-form");
        var both = new Div(form, known);
        both.addClassName("desk-entry");
        add(
                new PageHeader(getTranslation("desk.new"), getTranslation("desk.new.line"))
                        .withActions(new Anchor(Places.inquiries(), getTranslation("desk.back"))),
                both);
    }

    private Button button(String key, boolean told) {
        var button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                save(told);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("office")
                .flatMap(OfficeNumber::parse)
                .flatMap(number -> tools.offices().byNumber(tools.viewer(), number))
                .ifPresent(fields::chooses);
        guard.begin();
        fields.focus();
    }

    private void save(boolean told) {
        refusal.setVisible(false);
        var data = fields.read();
        if (data.isEmpty() || (told && !answer.must())) {
            return;
        }
        var decision = tools.service().receive(tools.viewer(), operation, data.get(), answer.read(told));
        operation = OperationId.fresh();
        if (decision instanceof InquiryDecision.Received received) {
            fields.begin();
            answer.begin("");
            guard.saved();
            known.ask("", "");
            fields.focus();
            last.removeAll();
            last.add(new Anchor(Places.inquiry(received.number()), getTranslation("desk.received", received.number())));
            Notices.done(getTranslation("desk.received", received.number()));
        } else {
            refusal.setText(Wording.why(decision));
            refusal.setVisible(true);
        }
    }
}
