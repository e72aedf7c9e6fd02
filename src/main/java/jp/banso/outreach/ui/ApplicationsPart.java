package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.outreach.ApplicationRow;
import jp.banso.outreach.ApplicationRow.Proposal;
import jp.banso.outreach.ApplicationState;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.GuestDecision;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/**
 * What came from the public's page: applications whose office is not certain, the first of them accepted as proposed with one
 * key, and those that are settled with whom to ask for.
 */
final class ApplicationsPart extends Div {

    private final transient OutreachTools tools;
    private final transient BriefingId session;
    private final transient Runnable changed;
    private final Section section = new Section(Wording.text("outreach.applied")).wide();
    private transient List<ApplicationRow> waiting = List.of();
    private @Nullable Button first;

    ApplicationsPart(OutreachTools tools, BriefingId session, Runnable changed) {
        this.tools = tools;
        this.session = session;
        this.changed = changed;
        add(section);
        Shortcuts.addShortcutListener(this, this::acceptFirst, Key.DIGIT_1, KeyModifier.ALT);
        draw();
    }

    private void draw() {
        var rows = tools.applied().rows(tools.viewer(), session);
        waiting = rows.stream()
                .filter(row -> row.state() == ApplicationState.WAITING)
                .toList();
        var settled = rows.stream().skip(waiting.size()).toList();
        first = null;
        section.show();
        setVisible(!rows.isEmpty());
        if (waiting.isEmpty()) {
            section.add(FormFields.note(Wording.text("outreach.applied.none")));
        } else {
            section.add(new Paragraph(Wording.text("outreach.applied.waiting", waiting.size())));
            var list = list();
            waiting.forEach(row -> list.add(proposal(row)));
            if (first != null) {
                section.add(new Paragraph(Wording.text("outreach.applied.waiting.key")));
            }
            section.add(list);
        }
        if (!settled.isEmpty()) {
            var list = list();
            settled.forEach(row -> list.add(settled(row)));
            section.add(new Details(Wording.text("outreach.applied.settled", settled.size()), list));
        }
    }

    private static OrderedList list() {
        var list = new OrderedList();
        list.addClassName("support-records");
        return list;
    }

    private ListItem proposal(ApplicationRow row) {
        var acts = new Div();
        acts.addClassName("support-thumbs");
        row.proposed().forEach(one -> acts.add(accepts(row, one)));
        if (row.proposed().isEmpty()) {
            acts.add(new Span(Wording.text("outreach.applied.no-office")));
        }
        var office = new OfficeField(Wording.text("outreach.applied.other"), tools.offices(), tools::viewer);
        office.addClassName("filter-search");
        office.setAriaLabel(Wording.text("outreach.guest.of", from(row), Wording.text("outreach.applied.other")));
        office.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                accept(row, change.getValue().id());
            }
        });
        var outside = act(
                "outreach.applied.outside",
                row,
                () -> take(
                        row,
                        "outreach.applied.done",
                        tools.applications()
                                .acceptOutside(tools.viewer(), OperationId.fresh(), row.id(), row.version())));
        var decline = act(
                "outreach.applied.decline",
                row,
                () -> take(
                        row,
                        "outreach.applied.declined",
                        tools.applications().decline(tools.viewer(), OperationId.fresh(), row.id(), row.version())));
        var others = new Div(outside, decline);
        others.addClassName("support-thumbs");
        return new ListItem(head(row), who(row), acts, office, others);
    }

    private Component head(ApplicationRow row) {
        var from = new Span(from(row));
        from.addClassName("cell-main");
        var head = new Div(
                from, new Span(Wording.text("outreach.applied.people", row.people(), Wording.of("venue", row.way()))));
        head.addClassName("support-line");
        return head;
    }

    private static String from(ApplicationRow row) {
        return Stream.of(row.officeName(), row.officeNumber())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Component who(ApplicationRow row) {
        var who = new Div(
                row.contact().isEmpty()
                        ? Wording.text("outreach.applied.forgotten", row.receipt(), Wording.moment(row.appliedAt()))
                        : Wording.text(
                                "outreach.applied.who",
                                row.applicant(),
                                row.contact(),
                                row.receipt(),
                                Wording.moment(row.appliedAt())));
        who.addClassName("cell-sub");
        return who;
    }

    private Button accepts(ApplicationRow row, Proposal one) {
        var isFirst =
                row.equals(waiting.getFirst()) && one.equals(row.proposed().getFirst());
        var words = Wording.text(
                "outreach.applied.as",
                one.office().name(),
                one.office().number(),
                Wording.text("outreach.applied.by." + one.by().name()));
        if (one.announced() > 0) {
            words = Wording.text("outreach.applied.more", words, one.announced(), one.announced() + row.people());
        }
        var button = new Button(
                isFirst ? Wording.text("outreach.applied.key", words) : words,
                click -> accept(row, one.office().id()));
        button.setDisableOnClick(true);
        if (one.equals(row.proposed().getFirst())) {
            button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        }
        if (isFirst) {
            first = button;
            button.getElement().setAttribute("aria-keyshortcuts", "Alt+1");
        }
        return button;
    }

    private void acceptFirst() {
        if (!waiting.isEmpty() && !waiting.getFirst().proposed().isEmpty()) {
            var row = waiting.getFirst();
            accept(row, row.proposed().getFirst().office().id());
        }
    }

    private static Button act(String key, ApplicationRow row, Runnable act) {
        var button = new Button(Wording.text(key), click -> act.run());
        button.setAriaLabel(Wording.text("outreach.guest.of", from(row), Wording.text(key)));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void accept(ApplicationRow row, CareOfficeId office) {
        take(
                row,
                "outreach.applied.done",
                tools.applications().accept(tools.viewer(), OperationId.fresh(), row.id(), row.version(), office));
    }

    private void take(ApplicationRow row, String key, GuestDecision decision) {
        switch (decision) {
            case GuestDecision.ChangedMeanwhile meanwhile ->
                Notices.failed(Wording.text("outreach.not-done"), Wording.text("outreach.guest.meanwhile"));
            case GuestDecision.Refused refused ->
                Notices.failed(Wording.text("outreach.not-done"), Wording.text("outreach.refused." + refused.reason()));
            case GuestDecision.Taken taken -> Notices.done(Wording.text(key, from(row)));
            case GuestDecision.Invited invited -> throw new IllegalStateException("an application invites nobody");
        }
        draw();
        changed.run();
        // The next one waits under the same key and the same hand.
        if (first != null) {
            Focus.now(first);
        }
    }

    private Component settled(ApplicationRow row) {
        var office = row.office();
        var state =
                new Span(Wording.text("outreach.applied.state." + row.state().name()));
        var line = office == null
                ? new Div(state)
                : new Div(state, new Anchor(Places.careOffice(office.number()), office.name()));
        line.addClassName("support-line");
        return new ListItem(head(row), who(row), line);
    }
}
