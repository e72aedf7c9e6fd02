package jp.banso.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.letter.Letter;
import jp.banso.letter.LetterSender;
import jp.banso.security.Role.Names;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;

/** Says who writes to offices, and where the window of the city's envelopes is. */
@Route("letters/sender")
@Menu(title = "letter.sender.menu", order = 89, icon = "vaadin:envelope-open-o")
@RolesAllowed(Names.CITY_ADMIN)
class SenderView extends Div implements AfterNavigationObserver {

    private final transient LetterTools tools;
    private final TextField city = line("letter.sender.city", LetterSender.LONGEST);
    private final TextField department = line("letter.sender.department", LetterSender.LONGEST);
    private final TextField person = line("letter.sender.person", LetterSender.LONGEST);
    private final TextField postalCode = line("letter.sender.code", LetterSender.LONGEST_CODE);
    private final TextField address = line("letter.sender.address", LetterSender.LONGEST);
    private final TextField phone = line("letter.sender.phone", LetterSender.LONGEST_PHONE);
    private final TextField email = line("letter.sender.email", LetterSender.LONGEST);
    private final IntegerField left = millimetres("letter.sender.left");
    private final IntegerField top = millimetres("letter.sender.top");
    private long version;

    SenderView(LetterTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page");
        var save = new Button(getTranslation("letter.sender.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        city.setHelperText(getTranslation("letter.sender.city.help"));
        var form = new Div(
                row(city, department),
                person,
                row(postalCode, address),
                row(phone, email),
                FormFields.note(getTranslation("letter.sender.window.note")),
                row(left, top),
                new Div(save));
        form.addClassName("form");
        var trial = new LetterFile(tools, "letter.sender.trial", this::trial).link();
        add(
                new PageHeader(getTranslation("letter.sender"), getTranslation("letter.sender.line"))
                        .withActions(trial),
                form);
    }

    private TextField line(String key, int most) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    private IntegerField millimetres(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(LetterSender.WINDOW_MOST);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(tools.senders().present(tools.viewer()));
    }

    private void show(LetterSender sender) {
        version = sender.version();
        city.setValue(sender.city());
        department.setValue(sender.department());
        person.setValue(sender.person());
        postalCode.setValue(sender.postalCode());
        address.setValue(sender.address());
        phone.setValue(sender.phone());
        email.setValue(sender.email());
        left.setValue(sender.windowLeft());
        top.setValue(sender.windowTop());
    }

    private void save() {
        if (!(within(left) & within(top))) {
            return;
        }
        var wanted = new LetterSender(
                version,
                city.getValue(),
                department.getValue(),
                person.getValue(),
                postalCode.getValue(),
                address.getValue(),
                phone.getValue(),
                email.getValue(),
                left.getValue(),
                top.getValue());
        var answer = tools.senders().set(tools.viewer(), OperationId.fresh(), wanted);
        version = answer.holds().version();
        if (answer.set()) {
            Notices.done(getTranslation("letter.sender.done"));
        } else {
            Notices.failed(getTranslation("letter.sender.conflict"), getTranslation("letter.sender.conflict.next"));
        }
    }

    private boolean within(IntegerField field) {
        var value = field.getValue();
        var fits = value != null && value >= 0 && value <= LetterSender.WINDOW_MOST;
        field.setInvalid(!fits);
        field.setErrorMessage(fits ? "" : getTranslation("letter.sender.bounds", LetterSender.WINDOW_MOST));
        return fits;
    }

    /** A sheet to lay into an envelope, before many are printed. */
    private LetterFile.Pile trial() {
        var sheet = new Letter(
                new CareOfficeId(1),
                "",
                getTranslation("letter.sender.trial.office"),
                getTranslation("letter.sender.trial.code"),
                getTranslation("letter.sender.trial.address"),
                "",
                getTranslation("letter.sender.trial.subject"),
                getTranslation("letter.sender.trial.words"));
        return new LetterFile.Pile(getTranslation("letter.sender.trial"), tools.today(), List.of(sheet));
    }
}
