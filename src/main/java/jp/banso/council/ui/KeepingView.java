package jp.banso.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.council.Keeping;
import jp.banso.council.KeepingService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** Sets for how many months what the council's people saw, said and sent is kept. */
@Route("council/keeping")
@Menu(title = "council.keeping.menu", order = 86.5, icon = "vaadin:archive")
@RolesAllowed(Names.CITY_ADMIN)
class KeepingView extends Div implements AfterNavigationObserver {

    private final transient KeepingService service;
    private final transient CurrentViewer viewer;
    private final IntegerField sights = number("council.keeping.sights");
    private final IntegerField words = number("council.keeping.words");
    private final IntegerField circulars = number("council.keeping.circulars");
    private long version;

    KeepingView(KeepingService service, CurrentViewer viewer) {
        this.service = service;
        this.viewer = viewer;
        addClassNames("page", "support-page");
        var back = new Anchor(Places.council(), getTranslation("council.back"));
        back.addClassName("page-links");
        var save = new Button(getTranslation("council.keeping.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var form = new Div(sights, words, circulars, save);
        form.addClassNames("form", "support-rule");
        add(
                new PageHeader(getTranslation("council.keeping"), getTranslation("council.keeping.what")),
                back,
                form,
                new Paragraph(getTranslation("council.keeping.note")));
    }

    private IntegerField number(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setHelperText(getTranslation(key + ".why"));
        field.setMin(Keeping.LEAST);
        field.setMax(Keeping.MOST);
        field.setStepButtonsVisible(true);
        return field;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(service.present(viewer.get()));
    }

    private void show(Keeping keeping) {
        version = keeping.version();
        sights.setValue(keeping.sights());
        words.setValue(keeping.words());
        circulars.setValue(keeping.circulars());
    }

    private void save() {
        if (within(sights) & within(words) & within(circulars)) {
            var wanted = new Keeping(version, sights.getValue(), words.getValue(), circulars.getValue());
            var answer = service.set(viewer.get(), OperationId.fresh(), wanted);
            if (answer.set()) {
                show(answer.holds());
                Notices.done(getTranslation("council.keeping.done"));
            } else {
                var now = answer.holds();
                version = now.version();
                Notices.failed(
                        getTranslation("council.keeping.conflict"),
                        getTranslation("council.keeping.conflict.next", now.sights(), now.words(), now.circulars()));
            }
        }
    }

    private boolean within(IntegerField field) {
        var value = field.getValue();
        var fits = value != null && value >= Keeping.LEAST && value <= Keeping.MOST;
        field.setInvalid(!fits);
        field.setErrorMessage(fits ? "" : getTranslation("council.keeping.bounds", Keeping.LEAST, Keeping.MOST));
        return fits;
    }
}
