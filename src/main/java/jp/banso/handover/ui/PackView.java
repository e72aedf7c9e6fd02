package jp.banso.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.handover.BelongingKind;
import jp.banso.handover.HandoverDecision.Handed;
import jp.banso.handover.HandoverDecision.Refused;
import jp.banso.handover.HandoverId;
import jp.banso.handover.OpenCase;
import jp.banso.handover.Pack;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** The pack of one handover: what was handed over and to whom, to be read, taken out, confirmed, or given back. */
@Route("handover/:handover")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
class PackView extends Div implements BeforeEnterObserver {

    private final transient HandoverTools tools;

    PackView(HandoverTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("handover")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .flatMap(text -> tools.queries().pack(tools.viewer(), new HandoverId(Long.parseLong(text))))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Pack pack) {
        removeAll();
        var files = new PackFiles(tools, pack.row().id());
        var header = new PageHeader(PackFiles.title(pack), state(pack));
        if (pack.waits()) {
            var confirm = new Button(getTranslation("handover.confirm"), click -> confirm(pack));
            confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            header.withActions(confirm);
        }
        var head = new Div();
        PackFiles.head(pack).forEach(line -> head.add(new Div(line)));
        add(header.withActions(files.pdf(), files.workbook()), head);
        add(new Section(getTranslation("handover.cases", pack.estate().cases().size()), cases(pack)));
        for (var kind : List.of(BelongingKind.CAMPAIGN, BelongingKind.VIEW, BelongingKind.WATCH)) {
            var things = pack.estate().things(kind);
            if (!things.isEmpty()) {
                var list = new UnorderedList();
                things.forEach(thing -> list.add(new ListItem(PackFiles.named(thing))));
                add(new Section(getTranslation("handover.kind." + kind.name(), things.size()), list));
            }
        }
        if (!pack.estate().mentions().isEmpty()) {
            var list = new UnorderedList();
            pack.estate().mentions().forEach(one -> list.add(new ListItem(PackFiles.mention(one))));
            add(new Section(
                    getTranslation("handover.mentions", pack.estate().mentions().size()), list));
        }
        if (pack.undoable()) {
            add(new Div(new Button(getTranslation("handover.undo"), click -> ask(pack))));
        }
    }

    private String state(Pack pack) {
        if (pack.row().undone()) {
            return getTranslation("handover.undone");
        }
        return pack.row().undoes() ? getTranslation("handover.undoes") : "";
    }

    private Component cases(Pack pack) {
        var list = new OrderedList();
        list.addClassName("support-cards");
        pack.estate().cases().forEach(one -> list.add(card(pack, one)));
        return list;
    }

    private ListItem card(Pack pack, OpenCase one) {
        var name = new Anchor(Places.careOffice(one.number()), one.name());
        name.addClassName("cell-main");
        var number = new Div(one.number());
        number.addClassName("cell-sub");
        var facts = new DescriptionList();
        PackFiles.facts(pack, one).forEach(facts::with);
        return new ListItem(new Div(name, number), facts);
    }

    private void confirm(Pack pack) {
        tools.service().confirm(tools.viewer(), OperationId.fresh(), pack.row().id());
        Notices.done(getTranslation("handover.confirm.done"));
        UI.getCurrent().navigate(Places.work());
    }

    private void ask(Pack pack) {
        new ConfirmQuestion(
                        getTranslation("handover.undo"),
                        getTranslation("handover.undo.question", pack.row().leaver()),
                        getTranslation("handover.keep"))
                .answer(getTranslation("handover.undo"), () -> undo(pack))
                .ask();
    }

    private void undo(Pack pack) {
        switch (tools.service()
                .handBack(tools.viewer(), OperationId.fresh(), pack.row().id())) {
            case Handed handed -> {
                Notices.done(getTranslation("handover.undo.done", handed.moved()));
                UI.getCurrent().navigate(Places.handover(handed.id().value()));
            }
            case Refused refused ->
                Notices.failed(
                        getTranslation("handover.refused." + refused.reason()),
                        getTranslation("handover.refused.next"));
        }
    }
}
