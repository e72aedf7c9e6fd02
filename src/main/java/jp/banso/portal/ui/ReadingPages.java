package jp.banso.portal.ui;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import jp.banso.deadline.MilestoneData;
import jp.banso.deadline.PublicMilestones;
import jp.banso.desk.InquiryCategory;
import jp.banso.desk.PublicFaq;
import jp.banso.listing.PublicList;
import jp.banso.portal.PortalText;
import jp.banso.portal.ui.PortalPage.Place;
import jp.banso.shared.JapanTime;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages that are only read: home, fees and deadlines, questions and answers. */
@Component
class ReadingPages {

    private final PortalWords words;
    private final PublicList list;
    private final PublicMilestones milestones;
    private final PublicFaq faq;
    private final Clock clock;

    ReadingPages(PortalWords words, PublicList list, PublicMilestones milestones, PublicFaq faq, Clock clock) {
        this.words = words;
        this.list = list;
        this.milestones = milestones;
        this.faq = faq;
        this.clock = clock;
    }

    String home() {
        var page = new PortalPage(words, Place.HOME, words.text("portal.home"));
        Markup.into(page.main(), words.of(PortalText.HOME));
        list.progress().ifPresent(progress -> progress(page.main(), progress));
        page.main().appendElement("h2").text(words.text("portal.steps"));
        Markup.into(page.main(), words.of(PortalText.STEPS));
        var acts = page.main().appendElement("p").addClass("acts");
        link(acts, Place.CHECK);
        link(acts, Place.APPLY);
        link(acts, Place.ASK);
        return page.html();
    }

    private void link(Element parent, Place place) {
        parent.appendElement("a")
                .addClass("act")
                .attr("href", place.address())
                .text(words.text("portal.go." + place.name()));
    }

    /** The figure with what it is a share of and both days; never a rate alone (LST-07). */
    private void progress(Element main, PublicList.Progress progress) {
        main.appendElement("h2").text(words.text("portal.progress"));
        var day = progress.monthOnly() ? words.month(progress.asOf()) : words.day(progress.asOf());
        var base = progress.base();
        var figure = main.appendElement("p").addClass("figure");
        if (base == null) {
            figure.text(words.text("portal.progress.count", progress.offices()));
            main.appendElement("p").text(words.text("portal.progress.day", day));
            return;
        }
        figure.text(words.text(
                "portal.progress.rate",
                progress.offices(),
                base.value(),
                progress.rate().map(rate -> rate.percent().toPlainString()).orElse("")));
        main.appendElement("p").text(words.text("portal.progress.base", day, base.name(), words.day(base.asOf())));
    }

    String deadlines() {
        var page = new PortalPage(words, Place.DEADLINES, words.text("portal.deadlines"));
        Markup.into(page.main(), words.of(PortalText.DEADLINES));
        var all = milestones.all();
        if (all.isEmpty()) {
            page.main().appendElement("p").text(words.text("portal.deadlines.none"));
        } else {
            var coming = all.stream().filter(one -> !hasPassed(one)).toList();
            if (all.stream().anyMatch(MilestoneData::toReread)) {
                page.main().appendElement("p").addClass("help").text(words.text("portal.deadlines.reread"));
            }
            if (coming.isEmpty()) {
                page.main().appendElement("p").text(words.text("portal.deadlines.none"));
            } else {
                dates(page.main(), coming);
            }
            var passed = all.stream().filter(this::hasPassed).toList();
            if (!passed.isEmpty()) {
                var folded = page.main().appendElement("details");
                folded.appendElement("summary").text(words.text("portal.deadlines.passed", passed.size()));
                dates(folded, passed);
            }
        }
        page.main().appendElement("h2").text(words.text("portal.fees"));
        Markup.into(page.main(), words.of(PortalText.FEES));
        return page.html();
    }

    private boolean hasPassed(MilestoneData milestone) {
        var last = milestone.monthOnly() ? milestone.on().plusMonths(1).minusDays(1) : milestone.on();
        return last.isBefore(JapanTime.today(clock));
    }

    /** What the city still has to read anew bears a sign; what the sign means is said once, above. */
    private void dates(Element parent, List<MilestoneData> milestones) {
        var ordered = parent.appendElement("ol").addClass("dates");
        for (var milestone : milestones) {
            var item = ordered.appendElement("li");
            var day = milestone.monthOnly() ? words.month(milestone.on()) : words.day(milestone.on());
            item.appendElement("strong")
                    .text(milestone.toReread() ? words.text("portal.deadlines.reread.day", day) : day);
            item.appendElement("span").text(milestone.title());
            item.appendElement("span").addClass("help").text(words.text("portal.deadlines.source", milestone.source()));
        }
    }

    String faq(String typed, @Nullable InquiryCategory category) {
        var page = new PortalPage(words, Place.FAQ, words.text("portal.faq"));
        Markup.into(page.main(), words.of(PortalText.FAQ));
        var form = page.main()
                .appendElement("form")
                .attr("method", "get")
                .attr("action", Place.FAQ.address())
                .attr("role", "search");
        find(form, typed, category);
        var found = faq.entries(category, typed);
        page.main()
                .appendElement("p")
                .attr("role", "status")
                .text(found.isEmpty() ? words.text("portal.faq.none") : words.text("portal.faq.found", found.size()));
        if (found.isEmpty()) {
            page.main().appendElement("p").text(words.text("portal.faq.none.next"));
            page.main()
                    .appendElement("p")
                    .appendElement("a")
                    .attr("href", Place.ASK.address())
                    .text(words.text("portal.go.ASK"));
        }
        for (var of : InquiryCategory.values()) {
            var entries =
                    found.stream().filter(one -> one.data().category() == of).toList();
            if (!entries.isEmpty()) {
                page.main().appendElement("h2").text(words.text("desk.category." + of.name()));
                entries(page.main(), entries, found.size() == 1);
            }
        }
        return page.html();
    }

    private void find(Element form, String typed, @Nullable InquiryCategory category) {
        var fields = new Fields(words, form);
        fields.add("portal.faq.find", Fields.Box.line("q", 100), false, typed, "");
        var field = form.appendElement("div").addClass("field");
        field.appendElement("label").attr("for", "category").text(words.text("desk.field.category"));
        categories(words, field, category, true);
        fields.send("portal.faq.search");
    }

    /** The choice of a category, with "all" where a search has it. */
    static void categories(PortalWords words, Element field, @Nullable InquiryCategory chosen, boolean all) {
        var select = field.appendElement("select").attr("id", "category").attr("name", "category");
        if (all) {
            select.appendElement("option").attr("value", "").text(words.text("desk.filter.all"));
        }
        for (var one : InquiryCategory.values()) {
            var option = select.appendElement("option")
                    .attr("value", one.name())
                    .text(words.text("desk.category." + one.name()));
            if (one == chosen) {
                option.attr("selected", true);
            }
        }
    }

    static @Nullable InquiryCategory category(String name) {
        return Arrays.stream(InquiryCategory.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void entries(Element main, List<PublicFaq.Entry> entries, boolean open) {
        for (var entry : entries) {
            var details = main.appendElement("details").attr("id", "q" + entry.id());
            if (open) {
                details.attr("open", true);
            }
            details.appendElement("summary").text(entry.data().question());
            if (!entry.data().errorCode().isEmpty()) {
                details.appendElement("p")
                        .text(words.text("desk.row.code", entry.data().errorCode()));
            }
            Markup.into(details.appendElement("div"), entry.data().answer());
        }
    }
}
