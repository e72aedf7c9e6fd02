package jp.banso.script.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;
import jp.banso.careoffice.panel.FactButtons;
import jp.banso.careoffice.panel.FactNames;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.outreach.ContactReason;
import jp.banso.script.ScriptDecision;
import jp.banso.script.ScriptService;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/** The script for one reason: written with the facts an office may have, seen as it would be said, its versions compared. */
@Route("scripts/:reason")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class ScriptView extends Div implements BeforeEnterObserver {

    private final transient ScriptTools tools;
    private final PageHeader header = new PageHeader("");
    private final TextArea words = new TextArea(getTranslation("script.words"));
    private final OfficeField office;
    private final Div preview = new Div();
    private final Section editor = new Section(getTranslation("script.edit"));
    private final Section versions = new Section(getTranslation("script.versions"));
    private final Div form = new Div();
    private final Set<String> codes;
    private transient @Nullable UnsavedGuard guard;
    private ContactReason reason = ContactReason.OTHER;
    private int read;

    ScriptView(ScriptTools tools) {
        this.tools = tools;
        codes = tools.service().facts(tools.viewer());
        addClassNames("page", "support-page");
        var back = new Anchor(Places.scripts(), getTranslation("script.back"));
        back.addClassName("case-back");
        var way = new Nav(back);
        way.addClassName("case-way");
        way.setAriaLabel(getTranslation("careoffice.way"));
        words.setMaxLength(ScriptService.LONGEST);
        words.setHelperText(getTranslation("script.words.help", ScriptService.LONGEST));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> preview());
        words.setMinRows(6);
        words.setWidthFull();
        office = new OfficeField(getTranslation("script.preview.office"), tools.offices(), tools::viewer);
        office.addValueChangeListener(chosen -> preview());
        preview.addClassNames("call-script", "multiline");
        preview.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("script.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        form.add(
                words,
                FormFields.note(getTranslation("careoffice.facts")),
                new FactButtons(codes, () -> words),
                office,
                preview,
                new Div(save));
        form.addClassName("form");
        editor.show(form);
        add(way, header, editor, versions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("reason").orElse("");
        reason = Arrays.stream(ContactReason.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        header.show(Wording.reason(reason), getTranslation("script.one.line"));
        show(true);
        var kept = tools.guard(reason.name()).keep("words", words);
        form.addComponentAsFirst(kept);
        kept.begin();
        guard = kept;
        preview();
    }

    private void show(boolean anew) {
        var all = tools.queries().versions(tools.viewer(), reason);
        read = all.isEmpty() ? 0 : all.getFirst().version().number();
        if (anew) {
            words.setValue(
                    all.isEmpty()
                            ? ""
                            : FactNames.named(all.getFirst().version().words(), codes));
        }
        if (all.isEmpty()) {
            versions.show(new Span(getTranslation("script.none")));
        } else {
            versions.show(VersionTable.of(all, codes));
        }
        preview();
    }

    private void preview() {
        var one = office.getValue();
        preview.setText(
                one == null
                        ? getTranslation("script.preview.none")
                        : tools.service().filled(tools.viewer(), one.id(), FactNames.coded(words.getValue(), codes)));
    }

    private void save() {
        words.setInvalid(false);
        var answer = tools.service()
                .write(tools.viewer(), OperationId.fresh(), reason, read, FactNames.coded(words.getValue(), codes));
        switch (answer) {
            case ScriptDecision.Written written -> {
                if (guard != null) {
                    guard.saved();
                }
                Notices.done(getTranslation("script.done", written.number()));
                show(true);
            }
            case ScriptDecision.WrittenMeanwhile meanwhile -> {
                Notices.failed(
                        getTranslation("script.conflict", meanwhile.present().writer()),
                        getTranslation("script.conflict.next"));
                show(false);
            }
            case ScriptDecision.UnknownFact unknown -> mark(getTranslation("script.unknown", unknown.code()));
            case ScriptDecision.Refused refused -> mark(getTranslation("script.refused." + refused.reason()));
        }
    }

    private void mark(String why) {
        words.setErrorMessage(why);
        words.setInvalid(true);
        words.focus();
    }
}
