package jp.banso.reception.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jp.banso.reception.ReceiptSlip;
import jp.banso.reception.ReceptionService;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.PortalWay;

/** The receipt of an application: its number and what comes next. Nothing of the person or the office stands on it (RCP-05). */
@Route(value = "apply/receipt/:link", autoLayout = false)
@AnonymousAllowed
class ReceiptView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReceptionService reception;
    private final transient InventedMark invented;

    ReceiptView(ReceptionService reception, InventedMark invented) {
        this.reception = reception;
        this.invented = invented;
        addClassName("answer-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var letters = event.getRouteParameters().get("link").orElse("");
        removeAll();
        invented.fresh().ifPresent(this::add);
        add(new PortalWay());
        add(reception.receipt(letters, Wording.from()).map(this::slip).orElseGet(this::unknown));
        add(new Anchor(Places.publicForm(), Wording.text("reception.another")));
    }

    private Div slip(ReceiptSlip slip) {
        var heading = heading("reception.thanks");
        var number = new Paragraph(slip.receipt());
        number.addClassName("apply-receipt");
        var head = new Div(
                heading,
                new Paragraph(Wording.text("reception.receipt.line", Wording.day(slip.receivedOn()))),
                number,
                new Paragraph(Wording.text("reception.receipt.next")),
                new Paragraph(Wording.text("reception.receipt.keep")));
        head.addClassName("answer-head");
        heading.getElement().callJsFunction("focus");
        return head;
    }

    private Div unknown() {
        var head = new Div(heading("reception.title"), new Paragraph(Wording.text("reception.receipt.unknown")));
        head.addClassName("answer-head");
        return head;
    }

    private static H1 heading(String key) {
        var heading = new H1(Wording.text(key));
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    @Override
    public String getPageTitle() {
        return Wording.text("shared.page.title", Wording.text("reception.title"));
    }
}
