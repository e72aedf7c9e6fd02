package jp.banso.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import jp.banso.careoffice.panel.FactButtons;
import jp.banso.careoffice.panel.FactNames;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.letter.LetterKind;
import jp.banso.letter.LetterOrder;
import jp.banso.letter.LetterTemplate;
import jp.banso.letter.LetterTemplateId;
import jp.banso.letter.TemplateData;
import jp.banso.letter.TemplateDecision;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/** One template: written with facts by their names, and seen as it would go to an office. */
@Route("letters/templates/:template(new|[1-9]\\d{0,17})")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class TemplateView extends Div implements BeforeEnterObserver {

    private final transient LetterTools tools;
    private final PageHeader header = new PageHeader("");
    private final RadioButtonGroup<LetterKind> kind = new RadioButtonGroup<>(getTranslation("letter.kind"));
    private final TextField name = new TextField(getTranslation("letter.template.name"));
    private final TextField subject = new TextField(getTranslation("letter.subject"));
    private final TextArea words = FormFields.words("letter.words", TemplateData.LONGEST_WORDS);
    private final Checkbox inUse = new Checkbox(getTranslation("letter.template.use"), true);
    private final OfficeField office;
    private final SessionField session;
    private final LetterBox preview = new LetterBox();
    private final Set<String> codes;
    private final Div form = new Div();
    private Component written = words;
    private transient @Nullable LetterTemplateId id;
    private transient @Nullable UnsavedGuard guard;
    private long version;

    TemplateView(LetterTools tools) {
        this.tools = tools;
        codes = tools.templates().facts(tools.viewer());
        addClassNames("page", "support-page");
        var way = new Nav(back());
        way.addClassName("case-way");
        way.setAriaLabel(getTranslation("careoffice.way"));
        kind.setItems(LetterKind.values());
        kind.setItemLabelGenerator(Wording::kind);
        name.setMaxLength(TemplateData.LONGEST_NAME);
        subject.setMaxLength(TemplateData.LONGEST_SUBJECT);
        words.setMinRows(10);
        words.setMaxRows(24);
        words.setHelperText(getTranslation("letter.words.help", TemplateData.LONGEST_WORDS));
        subject.addFocusListener(here -> written = subject);
        words.addFocusListener(here -> written = words);
        subject.addValueChangeListener(typed -> preview());
        words.addValueChangeListener(typed -> preview());
        office = new OfficeField(getTranslation("letter.preview.office"), tools.offices(), tools::viewer);
        office.addValueChangeListener(chosen -> preview());
        session = new SessionField(tools, this::preview);
        var save = new Button(getTranslation("letter.template.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        form.addClassName("form");
        form.add(
                kind,
                name,
                subject,
                words,
                FormFields.note(getTranslation("careoffice.facts")),
                new FactButtons(codes, () -> written),
                inUse,
                new Div(save));
        var seen = new Div(office, session, preview);
        seen.addClassName("form");
        add(
                way,
                header,
                new Section(getTranslation("letter.template.edit"), form),
                new Section(getTranslation("letter.preview"), seen));
    }

    private Anchor back() {
        var back = new Anchor(Places.letters(), getTranslation("letter.back"));
        back.addClassName("case-back");
        return back;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("template").orElse("");
        if (asked.equals("new")) {
            header.show(getTranslation("letter.template.new"), getTranslation("letter.template.line"));
            kind.setValue(LetterKind.LETTER);
        } else {
            show(tools.templates()
                    .template(tools.viewer(), new LetterTemplateId(Long.parseLong(asked)))
                    .orElseThrow(NotFoundException::new));
        }
        var kept = tools.guard("template/" + asked);
        kept.keep("name", name).keep("subject", subject).keep("words", words);
        form.addComponentAsFirst(kept);
        kept.begin();
        guard = kept;
        preview();
    }

    private void show(LetterTemplate template) {
        id = template.id();
        version = template.version();
        var data = template.data();
        header.show(data.name(), getTranslation("letter.template.line"));
        kind.setValue(data.kind());
        name.setValue(data.name());
        subject.setValue(FactNames.named(data.subject(), codes));
        words.setValue(FactNames.named(data.words(), codes));
        inUse.setValue(data.inUse());
    }

    private TemplateData typed() {
        return new TemplateData(
                kind.getValue(),
                name.getValue(),
                FactNames.coded(subject.getValue(), codes),
                FactNames.coded(words.getValue(), codes),
                inUse.getValue());
    }

    private void preview() {
        var data = typed();
        session.about(data);
        preview.show(
                Optional.ofNullable(office.getValue())
                        .flatMap(one -> tools.queries()
                                .letter(
                                        tools.viewer(),
                                        one.id(),
                                        LetterOrder.of(data, session.session(), tools.today())))
                        .orElse(null),
                "letter.preview.none");
    }

    private void save() {
        name.setInvalid(false);
        subject.setInvalid(false);
        words.setInvalid(false);
        switch (tools.templates().keep(tools.viewer(), OperationId.fresh(), id, version, typed())) {
            case TemplateDecision.Kept kept -> kept(kept);
            case TemplateDecision.ChangedMeanwhile meanwhile -> {
                version = meanwhile.now().version();
                Notices.failed(
                        getTranslation(
                                "letter.template.conflict", meanwhile.now().changer()),
                        getTranslation("letter.template.conflict.next"));
            }
            case TemplateDecision.UnknownFact unknown ->
                mark(
                        typed().words().contains("{" + unknown.code() + "}") ? words : subject,
                        getTranslation("letter.template.unknown", unknown.code()));
            case TemplateDecision.Refused refused ->
                mark(
                        refused.field().equals("name") ? name : refused.field().equals("subject") ? subject : words,
                        getTranslation("letter.template.refused"));
        }
    }

    private void kept(TemplateDecision.Kept kept) {
        if (guard != null) {
            guard.saved();
        }
        Notices.done(getTranslation("letter.template.done"));
        if (id == null) {
            getUI().ifPresent(ui -> ui.navigate(Places.letterTemplate(kept.id().value())));
            return;
        }
        version = kept.version();
        header.show(name.getValue(), getTranslation("letter.template.line"));
    }

    private static <F extends Component & HasValidation> void mark(F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        Focus.now(field);
    }
}
