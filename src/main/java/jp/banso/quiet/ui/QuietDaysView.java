package jp.banso.quiet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import jp.banso.quiet.QuietDay;
import jp.banso.quiet.QuietDayService;
import jp.banso.quiet.QuietDecision;
import jp.banso.quiet.QuietRule;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Section;

/** Sets the days of every month on which offices have no time, and names holidays; a pasted list names many at once. */
@Route("quiet-days")
@Menu(title = "quiet.menu", order = 87, icon = "vaadin:calendar-clock")
@RolesAllowed(Names.CITY_ADMIN)
class QuietDaysView extends Div implements AfterNavigationObserver {

    private static final int LAST_OF_CLAIMS = 15;
    private static final int FIRST_OF_PLANS = 16;
    private static final int LAST_OF_PLANS = 31;

    private final transient QuietDayService service;
    private final transient CurrentViewer viewer;
    private final transient Clock clock;
    private final IntegerField claims = new IntegerField(getTranslation("quiet.claims"));
    private final IntegerField plans = new IntegerField(getTranslation("quiet.plans"));
    private final TextArea lines = new TextArea(getTranslation("quiet.lines"));
    private final Section named = new Section(getTranslation("quiet.named"));
    private long version;

    QuietDaysView(QuietDayService service, CurrentViewer viewer, Clock clock) {
        this.service = service;
        this.viewer = viewer;
        this.clock = clock;
        addClassNames("page", "support-page");
        claims.setHelperText(getTranslation("quiet.claims.help"));
        plans.setHelperText(getTranslation("quiet.plans.help"));
        claims.setStepButtonsVisible(true);
        plans.setStepButtonsVisible(true);
        var save = new Button(getTranslation("quiet.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var form = new Div(claims, plans, save);
        form.addClassNames("form", "support-rule");
        lines.setHelperText(getTranslation("quiet.lines.help"));
        lines.setMinRows(3);
        lines.setWidthFull();
        var add = new Button(getTranslation("quiet.add"), click -> add());
        var naming = new Div(lines, add);
        naming.addClassName("form");
        add(
                new PageHeader(getTranslation("quiet.title"), getTranslation("quiet.line")),
                form,
                new Paragraph(getTranslation("quiet.always")),
                named,
                naming);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(service.rule(viewer.get()));
        list();
    }

    private void show(QuietRule rule) {
        version = rule.version();
        claims.setValue(rule.claimsUntil());
        plans.setValue(rule.plansFrom());
    }

    private void list() {
        var days = service.named(viewer.get(), JapanTime.today(clock));
        if (days.isEmpty()) {
            named.show(new Paragraph(getTranslation("quiet.named.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-records");
        days.forEach(day -> list.add(item(day)));
        named.show(
                new Paragraph(getTranslation(
                        "quiet.named.until", JapaneseDates.both(days.getLast().on()))),
                list);
    }

    private ListItem item(QuietDay day) {
        var words = new Span(getTranslation("quiet.named.day", JapaneseDates.both(day.on()), day.name()));
        var remove = new Button(getTranslation("quiet.remove"), click -> remove(day));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        remove.setAriaLabel(getTranslation("quiet.remove.of", JapaneseDates.both(day.on()), day.name()));
        var line = new Div((Component) words, remove);
        line.addClassName("support-line");
        return new ListItem(line);
    }

    private void save() {
        if (within(claims, 1, LAST_OF_CLAIMS) & within(plans, FIRST_OF_PLANS, LAST_OF_PLANS)) {
            var wanted = new QuietRule(version, claims.getValue(), plans.getValue());
            take(service.set(viewer.get(), OperationId.fresh(), wanted), "quiet.done");
        }
    }

    private boolean within(IntegerField field, int least, int most) {
        var value = field.getValue();
        var fits = value != null && (value == 0 || value >= least && value <= most);
        field.setInvalid(!fits);
        field.setErrorMessage(fits ? "" : getTranslation("quiet.bounds", least, most));
        return fits;
    }

    private void add() {
        lines.setInvalid(false);
        take(service.name(viewer.get(), OperationId.fresh(), lines.getValue()), "quiet.added");
    }

    private void remove(QuietDay day) {
        if (take(service.unname(viewer.get(), OperationId.fresh(), day.on()), "")) {
            Notices.done(
                    getTranslation("quiet.removed", JapaneseDates.both(day.on()), day.name()),
                    () -> take(
                            service.name(viewer.get(), OperationId.fresh(), day.on() + "," + day.name()),
                            "quiet.added"));
        }
    }

    /** Whether it is so now; says {@code doneKey} then, unless it is empty. */
    private boolean take(QuietDecision decision, String doneKey) {
        switch (decision) {
            case QuietDecision.Kept kept -> {
                if (!doneKey.isEmpty()) {
                    Notices.done(getTranslation(doneKey, kept.days()));
                }
                lines.clear();
                show(service.rule(viewer.get()));
            }
            case QuietDecision.SetMeanwhile meanwhile -> {
                version = meanwhile.holds().version();
                Notices.failed(
                        getTranslation("quiet.conflict"),
                        getTranslation(
                                "quiet.conflict.next",
                                meanwhile.holds().claimsUntil(),
                                meanwhile.holds().plansFrom()));
            }
            case QuietDecision.Unreadable line -> mark(getTranslation("quiet.unreadable", line.number(), line.line()));
            case QuietDecision.TooMany many -> mark(getTranslation("quiet.too-many"));
            case QuietDecision.NotNamed gone ->
                Notices.failed(getTranslation("quiet.gone"), getTranslation("quiet.gone.next"));
        }
        list();
        return decision instanceof QuietDecision.Kept;
    }

    private void mark(String why) {
        lines.setErrorMessage(why);
        lines.setInvalid(true);
        lines.focus();
    }
}
