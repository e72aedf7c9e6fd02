package jp.banso.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import jp.banso.notice.NoticeReason;
import jp.banso.notice.NoticeRow;
import jp.banso.notice.NoticedOffice;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.timeline.CaseEntry;
import jp.banso.timeline.panel.EntryText;

/** One notice: why, when, which office, what happened and by whom; a batch lists its offices when it is opened. */
final class NoticeItem extends ListItem {

    NoticeItem(NoticeRow row, Supplier<List<NoticedOffice>> offices, Runnable read) {
        addClassName("notice-item");
        setClassName("notice-unread", row.unread());
        add(head(row));
        add(row.offices() == 1 ? office(row.officeNumber(), row.officeName(), read) : many(row, offices, read));
        if (row.offices() == 1) {
            row.entries().forEach(entry -> add(line(entry)));
        }
        row.entries().stream().findFirst().ifPresent(first -> add(who(first)));
        if (row.unread()) {
            add(mark(row, read));
        }
    }

    private Component head(NoticeRow row) {
        var head = new Div(
                new StatusBadge(
                        meaning(row.reason()),
                        getTranslation("notice.reason." + row.reason().name())),
                new Span(JapaneseDates.moment(row.recordedAt())));
        if (row.unread()) {
            var unread = new Span(getTranslation("notice.unread"));
            unread.addClassName("notice-new");
            head.add(unread);
        }
        head.addClassName("notice-head");
        return head;
    }

    private static Meaning meaning(NoticeReason reason) {
        return switch (reason) {
            case MENTION -> Meaning.WARNING;
            case OWNER -> Meaning.ACTIVE;
            case WATCH -> Meaning.QUIET;
        };
    }

    private static Component office(String number, String name, Runnable read) {
        var link = new Anchor(Places.careOffice(number), name);
        link.addClassName("notice-office");
        link.getElement().addEventListener("click", click -> read.run());
        return link;
    }

    private Component many(NoticeRow row, Supplier<List<NoticedOffice>> offices, Runnable read) {
        var list = new UnorderedList();
        list.addClassName("notice-offices");
        var details =
                new Details(getTranslation("notice.offices", row.officeName(), row.offices() - 1, row.offices()), list);
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && list.getChildren().findAny().isEmpty()) {
                offices.get().forEach(one -> list.add(new ListItem(office(one.number(), one.name(), read))));
            }
        });
        return details;
    }

    private static Component line(CaseEntry entry) {
        var line = new Div(new Span(EntryText.what(entry)));
        line.addClassName("notice-line");
        if (!entry.words().isEmpty()) {
            var words = new Div(entry.words());
            words.addClassName("notice-words");
            line.add(words);
        }
        return line;
    }

    private Component who(CaseEntry first) {
        var who = new Div(first.actor().isEmpty() ? getTranslation("careoffice.history.firm") : first.actor());
        who.addClassName("cell-sub");
        return who;
    }

    private Component mark(NoticeRow row, Runnable read) {
        var button = new Button(getTranslation("notice.read"), click -> read.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation("notice.read.of", row.officeName()));
        button.addClassName("notice-mark");
        return button;
    }
}
