package jp.banso.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.support.SettledRule;

/** Sets from when on use counts as settled. */
@Route("settled-rule")
@Menu(title = "support.rule.menu", order = 85, icon = "vaadin:sliders")
@RolesAllowed(Names.CITY_ADMIN)
class SettledRuleView extends Div implements AfterNavigationObserver {

    private final transient SupportTools tools;
    private final IntegerField months = number("support.rule.months", 12);
    private final IntegerField partners = number("support.rule.partners", 99);
    private final IntegerField idle = number("support.rule.idle", 12);
    private long version;

    SettledRuleView(SupportTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        var save = new Button(getTranslation("support.rule.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var form = new Div(months, partners, idle, save);
        form.addClassNames("form", "support-rule");
        add(
                new PageHeader(getTranslation("support.rule"), getTranslation("support.rule.what")),
                form,
                new Paragraph(getTranslation("support.rule.note")));
    }

    private static IntegerField number(String key, int most) {
        var field = new IntegerField(Wording.text(key));
        field.setMin(1);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(tools.rule().present(tools.viewer()));
    }

    private void show(SettledRule rule) {
        version = rule.version();
        months.setValue(rule.months());
        partners.setValue(rule.partners());
        idle.setValue(rule.idleMonths());
    }

    private void save() {
        if (within(months, 12) & within(partners, 99) & within(idle, 12)) {
            var wanted = new SettledRule(version, months.getValue(), partners.getValue(), idle.getValue());
            var answer = tools.rule().set(tools.viewer(), OperationId.fresh(), wanted);
            if (answer.set()) {
                show(answer.holds());
                Notices.done(getTranslation("support.rule.done"));
            } else {
                var now = answer.holds();
                Notices.failed(
                        getTranslation("support.rule.conflict"),
                        getTranslation("support.rule.conflict.next", now.months(), now.partners(), now.idleMonths()));
                version = now.version();
            }
        }
    }

    private boolean within(IntegerField field, int most) {
        var value = field.getValue();
        var fits = value != null && value >= 1 && value <= most;
        field.setInvalid(!fits);
        field.setErrorMessage(fits ? "" : getTranslation("support.rule.bounds", most));
        return fits;
    }
}
