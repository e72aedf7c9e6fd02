package jp.banso.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.panel.OpenWork;
import jp.banso.careoffice.panel.OpenWork.Task;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.CaseRevision;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** What a person has before them: overdue, today, without a day, within a week, in other hands. Every line leads to its act. */
@Route("work")
@Menu(title = "work.menu", order = 2, icon = "vaadin:tasks")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
class WorkView extends Div implements AfterNavigationObserver {

    private final transient WorkBook book;
    private final Div body = new Div();
    private transient Map<WorkGroup, List<Task>> shown = Map.of();

    WorkView(WorkBook book, CaseRevision revision) {
        this.book = book;
        addClassNames("page", "page-narrow", "work-page");
        body.addClassName("work-groups");
        add(new PageHeader(getTranslation("work.title"), getTranslation("work.line")), body);
        revision.watchCalmly(this, this::reload);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
        getElement().executeJs("""
                requestAnimationFrame(() =>
                  location.hash && document.getElementById(location.hash.slice(1))?.scrollIntoView())""");
    }

    private void reload() {
        var now = book.open();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        body.removeAll();
        now.forEach((group, tasks) -> {
            if (!tasks.isEmpty()) {
                body.add(section(group, tasks));
            }
        });
        if (body.getChildren().findAny().isEmpty()) {
            body.add(new EmptyState(VaadinIcon.CHECK, getTranslation("work.none"), getTranslation("work.none.next")));
        }
    }

    private Component section(WorkGroup group, List<Task> tasks) {
        var list = new UnorderedList();
        list.addClassName("home-cases");
        tasks.forEach(task -> list.add(item(group, task)));
        var key = tasks.size() < OpenWork.MOST ? "work.group.count" : "work.group.many";
        var section =
                new Section(getTranslation(key, getTranslation("work.group." + group.name()), tasks.size()), list);
        section.setId(group.anchor());
        return section;
    }

    private ListItem item(WorkGroup group, Task task) {
        var link = new Anchor(task.address(), task.office());
        link.addClassName("cell-main");
        link.setAriaLabel(getTranslation("work.do", task.office(), task.what()));
        var below = new Span(
                task.waitsFor().isEmpty()
                        ? task.what()
                        : getTranslation("work.waits-for", task.what(), task.waitsFor()));
        below.addClassName("cell-sub");
        var item = new ListItem(new Div(link, below));
        if (task.due() != null) {
            item.add(day(group, task));
        }
        return item;
    }

    private Component day(WorkGroup group, Task task) {
        var due = task.due();
        if (due == null) {
            return new Span();
        }
        var late = due.isBefore(book.today());
        if (late || group == WorkGroup.TODAY) {
            return new StatusBadge(
                    late ? Meaning.BAD : Meaning.WARNING,
                    getTranslation(late ? "work.late" : "work.today", JapaneseDates.both(due)));
        }
        return new Span(JapaneseDates.both(due));
    }
}
