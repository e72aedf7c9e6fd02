package jp.banso.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jp.banso.council.CircularDecision;
import jp.banso.council.CircularLinkService;
import jp.banso.council.OpenedCircular;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.JapaneseDates;

/**
 * A circular behind an office's link, without an account; a press says that it was read, opening alone says nothing, since
 * mail servers open links too. The link stands in no text, title or log.
 */
@Route(value = "k/:link", autoLayout = false)
@AnonymousAllowed
class CopyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CircularLinkService circulars;
    private final transient InventedMark invented;
    private final OperationId operation = OperationId.fresh();
    private String link = "";

    CopyView(CircularLinkService circulars, InventedMark invented) {
        this.circulars = circulars;
        this.invented = invented;
        addClassName("answer-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        link = event.getRouteParameters().get("link").orElse("");
        circulars.open(link, from()).ifPresentOrElse(this::show, () -> say("council.copy.closed"));
    }

    private static String from() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }

    private void show(OpenedCircular circular) {
        removeAll();
        invented.fresh().ifPresent(this::add);
        var office = new Paragraph(getTranslation("council.circular.paper.to", circular.office()));
        office.addClassName("answer-office");
        var body = new Div(circular.body());
        body.addClassName("multiline");
        var head = new Div(
                new H1(circular.title()),
                office,
                body,
                new Paragraph(getTranslation("council.copy.from", circular.sender())));
        head.addClassName("answer-head");
        add(head);
        var readAt = circular.readAt();
        if (readAt != null) {
            head.add(new Paragraph(getTranslation("council.copy.read-at", JapaneseDates.moment(readAt))));
            return;
        }
        var read = new Button(getTranslation("council.copy.read"), click -> read());
        read.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        read.setDisableOnClick(true);
        head.add(read);
    }

    private void read() {
        say(
                circulars.read(operation, link) instanceof CircularDecision.Read
                        ? "council.copy.thanks"
                        : "council.copy.closed");
    }

    private void say(String key) {
        var heading = new H1(getTranslation("council.copy.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        var head = new Div(heading, new Paragraph(getTranslation(key)));
        head.addClassName("answer-head");
        removeAll();
        invented.fresh().ifPresent(this::add);
        add(head);
        heading.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.page.title", getTranslation("council.copy.title"));
    }
}
