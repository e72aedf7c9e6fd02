package jp.banso.reception.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import jp.banso.reception.FormField;
import jp.banso.reception.ReceptionService;
import jp.banso.reception.SubmitDecision;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.LanguageButton;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.PortalWay;

/**
 * Applies for support without an account: fill in, look over, send. A refusal leaves all that was typed, so does reloading
 * the page; who comes back from the receipt is shown the way to it and not the form again (RCP-02).
 */
@Route(value = "apply", autoLayout = false)
@AnonymousAllowed
@PreserveOnRefresh
class ApplyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReceptionService reception;
    private final transient InventedMark invented;
    private final ApplyFields fields;
    private final Div step = new Div();
    private final Paragraph refusal = new Paragraph();
    private transient OperationId operation = OperationId.fresh();
    private transient SecretLetters link = SecretLetters.fresh();

    /** The receipt this browser got last, so that going back does not apply anew. */
    record Last(String letters) {}

    ApplyView(ReceptionService reception, InventedMark invented) {
        this.reception = reception;
        this.invented = invented;
        fields = new ApplyFields(number -> reception.officeName(number, Wording.from()), reception.software());
        addClassName("answer-page");
        step.addClassName("answer-form");
        refusal.addClassName("form-error");
        refusal.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.isRefreshEvent()) {
            return;
        }
        var last = VaadinSession.getCurrent().getAttribute(Last.class);
        if (last != null && event.getTrigger() == NavigationTrigger.HISTORY) {
            sayItHasArrived(last);
        } else {
            open();
        }
    }

    private void open() {
        var form = reception.form();
        if (form.open()) {
            var words = form.introduction().isEmpty() ? Wording.text("reception.intro") : form.introduction();
            var privacy = new Paragraph(Wording.text("reception.privacy"));
            privacy.addClassName("answer-privacy");
            var head = head(words);
            head.add(privacy);
            show(head, step);
            fill();
        } else {
            show(head(Wording.text("reception.closed")));
        }
    }

    private void sayItHasArrived(Last last) {
        var receipt = new Anchor(Places.publicReceipt(last.letters()), Wording.text("reception.already.receipt"));
        var another = new Button(Wording.text("reception.another"), click -> open());
        show(head(Wording.text("reception.already")), new Div(receipt), new Div(another));
    }

    private Div head(String words) {
        var line = new Paragraph(words);
        line.addClassName("apply-words");
        var head = new Div(new H1(Wording.text("reception.title")), line);
        head.addClassName("answer-head");
        return head;
    }

    private void show(Div... parts) {
        removeAll();
        invented.fresh().ifPresent(this::add);
        add(new PortalWay());
        add(parts);
        add(new LanguageButton());
    }

    private void fill() {
        var next = new Button(Wording.text("reception.next"), click -> lookOver());
        next.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        draw(Wording.text("reception.step.fill"), fields, steps(next));
    }

    private void lookOver() {
        if (fields.isTrapped()) {
            refuse(Wording.text("reception.trapped"));
            return;
        }
        refuse("");
        if (!fields.mark(reception.flaws(fields.typed()))) {
            return;
        }
        var typed = fields.typed();
        var facts = new DescriptionList();
        for (var field : FormField.values()) {
            var entered = field == FormField.NAME ? fields.officeName() : typed.of(field);
            facts.with(Wording.label(field), entered.isEmpty() ? Wording.text("reception.blank") : entered);
        }
        var change = new Button(Wording.text("reception.change"), click -> {
            fill();
            fields.begin();
        });
        var send = new Button(Wording.text("reception.send"));
        send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                send();
            } finally {
                send.setEnabled(true);
            }
        });
        draw(Wording.text("reception.step.look"), new Div(facts), steps(change, send));
    }

    private void send() {
        switch (reception.submit(operation, link, fields.typed(), Wording.from())) {
            case SubmitDecision.Arrived arrived -> {
                VaadinSession.getCurrent().setAttribute(Last.class, new Last(link.letters()));
                UI.getCurrentOrThrow().navigate(Places.publicReceipt(link.letters()));
            }
            case SubmitDecision.Flawed flawed -> {
                fill();
                fields.mark(flawed.flaws());
            }
            case SubmitDecision.TooMany many -> refuse(Wording.text("reception.too-many"));
            case SubmitDecision.Closed closed -> refuse(Wording.text("reception.closed"));
        }
    }

    /** Says why nothing was sent; the next try is a new act. */
    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(!why.isEmpty());
        operation = OperationId.fresh();
        link = SecretLetters.fresh();
    }

    private void draw(String title, Div body, Div steps) {
        var heading = new H2(title);
        heading.addClassName("answer-section");
        heading.getElement().setAttribute("tabindex", "-1");
        refuse("");
        step.removeAll();
        List.of(heading, body, refusal, steps).forEach(step::add);
        if (step.isAttached()) {
            heading.getElement().callJsFunction("focus");
            heading.getElement().callJsFunction("scrollIntoView");
        }
    }

    private static Div steps(Button... buttons) {
        var steps = new Div(buttons);
        steps.addClassNames("answer-steps", "apply-steps");
        return steps;
    }

    @Override
    public String getPageTitle() {
        return Wording.text("shared.page.title", Wording.text("reception.title"));
    }
}
