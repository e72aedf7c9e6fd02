package jp.banso.budget.ui;

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
import jp.banso.budget.CoolDown;
import jp.banso.budget.CoolDownService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;

/** Sets how long offices are left in peace after somebody turned to them. */
@Route("contact-rules")
@Menu(title = "budget.rule.menu", order = 86, icon = "vaadin:hourglass")
@RolesAllowed(Names.CITY_ADMIN)
class CoolDownView extends Div implements AfterNavigationObserver {

    private final transient CoolDownService service;
    private final transient CurrentViewer viewer;
    private final IntegerField talked = number("budget.rule.talked", CoolDown.LONGEST);
    private final IntegerField noAnswer = number("budget.rule.no-answer", CoolDown.MOST_WORKING_DAYS);
    private final IntegerField sameCaller = number("budget.rule.same-caller", CoolDown.LONGEST);
    private final IntegerField written = number("budget.rule.written", CoolDown.LONGEST);
    private final IntegerField refused = number("budget.rule.refused", CoolDown.LONGEST);
    private long version;

    CoolDownView(CoolDownService service, CurrentViewer viewer) {
        this.service = service;
        this.viewer = viewer;
        addClassNames("page", "support-page");
        var save = new Button(getTranslation("budget.rule.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var form = new Div(talked, noAnswer, sameCaller, written, refused, save);
        form.addClassNames("form", "support-rule");
        add(
                new PageHeader(getTranslation("budget.rule"), getTranslation("budget.rule.what")),
                form,
                new Paragraph(getTranslation("budget.rule.note")));
    }

    private IntegerField number(String key, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(service.present(viewer.get()));
    }

    private void show(CoolDown rule) {
        version = rule.version();
        talked.setValue(rule.talked());
        noAnswer.setValue(rule.noAnswer());
        sameCaller.setValue(rule.sameCaller());
        written.setValue(rule.written());
        refused.setValue(rule.refused());
    }

    private void save() {
        if (within(talked) & within(noAnswer) & within(sameCaller) & within(written) & within(refused)) {
            var wanted = new CoolDown(
                    version,
                    talked.getValue(),
                    noAnswer.getValue(),
                    sameCaller.getValue(),
                    written.getValue(),
                    refused.getValue());
            var answer = service.set(viewer.get(), OperationId.fresh(), wanted);
            if (answer.set()) {
                show(answer.holds());
                Notices.done(getTranslation("budget.rule.done"));
            } else {
                var now = answer.holds();
                version = now.version();
                Notices.failed(
                        getTranslation("budget.rule.conflict"),
                        getTranslation(
                                "budget.rule.conflict.next",
                                now.talked(),
                                now.noAnswer(),
                                now.sameCaller(),
                                now.written(),
                                now.refused()));
            }
        }
    }

    private boolean within(IntegerField field) {
        var value = field.getValue();
        var fits = value != null && value >= 0 && value <= field.getMax();
        field.setInvalid(!fits);
        field.setErrorMessage(fits ? "" : getTranslation("budget.rule.bounds", field.getMax()));
        return fits;
    }
}
