package jp.banso.reception.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.reception.FormSetting;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** Opens and closes the public form and words what stands above it. */
@Route("applications/form/setting")
@Menu(title = "reception.setting.menu", order = 84, icon = "vaadin:clipboard-text")
@RolesAllowed(Names.CITY_ADMIN)
class FormSettingView extends Div implements AfterNavigationObserver {

    private final transient ReceptionTools tools;
    private final Checkbox open = new Checkbox(getTranslation("reception.setting.open"));
    private final TextArea words = FormFields.words("reception.setting.words", FormSetting.LONGEST);
    private long version;

    FormSettingView(ReceptionTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        var save = new Button(getTranslation("reception.setting.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        words.setPlaceholder(getTranslation("reception.intro"));
        var form = new Div(open, words, save);
        form.addClassNames("form", "apply-setting");
        var link = new Anchor(Places.publicForm(), getTranslation("reception.list.form"));
        link.setTarget("_blank");
        add(
                new PageHeader(getTranslation("reception.setting"), getTranslation("reception.setting.line"))
                        .withActions(link),
                form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(tools.setting().present(tools.viewer()));
    }

    private void show(FormSetting setting) {
        version = setting.version();
        open.setValue(setting.open());
        words.setValue(setting.introduction());
    }

    private void save() {
        if (words.getValue().strip().length() > FormSetting.LONGEST) {
            words.setInvalid(true);
            return;
        }
        var wanted = new FormSetting(version, open.getValue(), words.getValue());
        var answer = tools.setting().set(tools.viewer(), OperationId.fresh(), wanted);
        version = answer.holds().version();
        if (answer.set()) {
            Notices.done(getTranslation("reception.setting.done"));
        } else {
            Notices.failed(
                    getTranslation("reception.setting.conflict"), getTranslation("reception.setting.conflict.next"));
        }
    }
}
