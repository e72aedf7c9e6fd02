package jp.banso.timeline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Section;
import jp.banso.timeline.CaseEntry;
import jp.banso.timeline.TimelineQueries;
import jp.banso.timeline.panel.EntryText;

/** What happened to one case, latest first: who, when, what, by which evidence; narrowed by kind, read on on demand. */
final class CaseTimeline extends Composite<Div> {

    private static final int PAGE = 20;

    private final transient TimelineQueries timeline;
    private final transient CurrentViewer viewer;
    private final transient CareOfficeId office;
    private final Section section = new Section(getTranslation("timeline.title")).wide();
    private final Map<CaseEntryKind, Button> kinds = new LinkedHashMap<>();
    private final Set<CaseEntryKind> chosen = EnumSet.noneOf(CaseEntryKind.class);
    private final OrderedList list = new OrderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("timeline.none"));
    private final Button more = new Button(getTranslation("timeline.more"), click -> readOn());
    private int shown;
    private transient List<CaseEntry> newest = List.of();

    CaseTimeline(TimelineQueries timeline, CurrentViewer viewer, CareOfficeId office, CaseRevision revision) {
        this.timeline = timeline;
        this.viewer = viewer;
        this.office = office;
        getContent().addClassName("panel-wide");
        getContent().add(section);
        list.addClassName("timeline");
        more.setDisableOnClick(true);
        section.add(filter(), list, nothing, more);
        readAnew();
        revision.watch(this, change -> {
            if (change.concerns(office) && !latest().equals(newest)) {
                readAnew();
            }
        });
    }

    private List<CaseEntry> latest() {
        return timeline.entries(viewer.get(), office, Set.copyOf(chosen), 0, 1);
    }

    private Div filter() {
        var bar = new Div();
        bar.addClassName("timeline-filter");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", getTranslation("timeline.filter"));
        for (var kind : present()) {
            var button = new Button(getTranslation("timeline.kind." + kind.name()));
            button.addClassName("filter-chip");
            button.getElement().setAttribute("aria-pressed", "false");
            button.addClickListener(click -> toggle(kind));
            kinds.put(kind, button);
            bar.add(button);
        }
        bar.setVisible(kinds.size() > 1);
        return bar;
    }

    private List<CaseEntryKind> present() {
        return timeline.kinds(viewer.get(), office);
    }

    private void toggle(CaseEntryKind kind) {
        if (!chosen.remove(kind)) {
            chosen.add(kind);
        }
        kinds.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(each))));
        readAnew();
    }

    private void readAnew() {
        list.removeAll();
        shown = 0;
        newest = latest();
        readOn();
    }

    private void readOn() {
        var entries = new ArrayList<>(timeline.entries(viewer.get(), office, Set.copyOf(chosen), shown, PAGE + 1));
        var further = entries.size() > PAGE;
        if (further) {
            entries.removeLast();
        }
        entries.forEach(entry -> list.add(item(entry)));
        shown += entries.size();
        list.setVisible(shown > 0);
        nothing.setVisible(shown == 0);
        more.setVisible(further);
        more.setEnabled(true);
        more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    }

    private ListItem item(CaseEntry entry) {
        var when = new Div(new Span(JapaneseDates.both(entry.happenedOn())), kind(entry));
        when.addClassName("timeline-when");
        var what = new Div(EntryText.what(entry));
        what.addClassName("timeline-what");
        var item = new ListItem(when, what);
        EntryText.why(entry).ifPresent(why -> item.add(new Div(why)));
        if (!entry.words().isEmpty()) {
            var words = new Div(entry.words());
            words.addClassName("timeline-words");
            item.add(words);
        }
        var who = new Div(getTranslation("timeline.who", by(entry), JapaneseDates.moment(entry.recordedAt())));
        who.addClassName("timeline-who");
        item.add(who);
        return item;
    }

    private Span kind(CaseEntry entry) {
        var kind = new Span(getTranslation("timeline.kind." + entry.kind().name()));
        kind.addClassName("timeline-kind");
        return kind;
    }

    /** Of another firm's person a firm reads only that a firm did it. */
    private String by(CaseEntry entry) {
        return entry.actor().isEmpty() ? getTranslation("careoffice.history.firm") : entry.actor();
    }
}
