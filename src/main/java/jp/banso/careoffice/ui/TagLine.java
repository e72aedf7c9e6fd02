package jp.banso.careoffice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import jp.banso.careoffice.CaseTag;
import jp.banso.careoffice.TagId;
import jp.banso.careoffice.tag.TagDecision;
import jp.banso.careoffice.tag.TagName;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;

/** The city's words for this office, each taken off by itself, and a field that puts one on: a known word or a new one. */
final class TagLine extends Div {

    private final transient CaseTools tools;
    private final transient CaseScreen screen;

    TagLine(CaseTools tools, CaseScreen screen) {
        this.tools = tools;
        this.screen = screen;
        addClassNames("case-facts", "tag-line");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("tag.of-office"));
        var label = new Span(getTranslation("careoffice.filter.tag"));
        label.addClassName("case-next-label");
        label.getElement().setAttribute("aria-hidden", "true");
        add(label);
        screen.card().tags().forEach(tag -> add(chip(tag)));
        add(field());
    }

    private Button chip(CaseTag tag) {
        var cross = VaadinIcon.CLOSE_SMALL.create();
        cross.getElement().setAttribute("aria-hidden", "true");
        var chip = new Button(tag.name(), cross, click -> take(tag));
        chip.setIconAfterText(true);
        chip.setAriaLabel(getTranslation("tag.take", tag.name()));
        chip.addClassNames("filter-chip", "tag-chip");
        chip.setDisableOnClick(true);
        return chip;
    }

    private ComboBox<CaseTag> field() {
        var field = new ComboBox<CaseTag>();
        field.setItems(tools.tagQueries().choices(tools.viewer()).stream()
                .filter(tag -> !screen.card().tags().contains(tag))
                .toList());
        field.setItemLabelGenerator(CaseTag::name);
        field.setAriaLabel(getTranslation("tag.put"));
        field.setPlaceholder(getTranslation("tag.put"));
        field.setTooltipText(getTranslation("tag.put.help", TagName.LONGEST));
        field.addClassName("tag-field");
        field.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                say(put(chosen.getValue().id()), chosen.getValue().name());
            }
        });
        field.addCustomValueSetListener(typed -> word(typed.getDetail()));
        return field;
    }

    private void word(String typed) {
        if (typed.isBlank()) {
            return;
        }
        if (!TagName.fits(typed)) {
            Notices.failed(
                    getTranslation("tag.not-put", typed.strip()), getTranslation("tag.word.bad", TagName.LONGEST));
            return;
        }
        var name = new TagName(typed);
        say(
                tools.tags()
                        .putWord(
                                tools.viewer(),
                                OperationId.fresh(),
                                screen.card().id(),
                                name),
                name.value());
    }

    private TagDecision put(TagId tag) {
        return tools.tags()
                .put(tools.viewer(), OperationId.fresh(), screen.card().id(), tag);
    }

    private TagDecision take(TagId tag) {
        return tools.tags()
                .take(tools.viewer(), OperationId.fresh(), screen.card().id(), tag);
    }

    private void take(CaseTag tag) {
        if (take(tag.id()) instanceof TagDecision.Done) {
            Notices.done(getTranslation("tag.taken", tag.name()), () -> {
                put(tag.id());
                screen.reload();
            });
        }
        screen.reload();
    }

    private void say(TagDecision decision, String name) {
        switch (decision) {
            case TagDecision.Done done ->
                Notices.done(getTranslation("tag.put.done", name), () -> {
                    take(done.tag());
                    screen.reload();
                });
            case TagDecision.Same same -> Notices.info(getTranslation("tag.put.same", name));
            case TagDecision.NameTaken taken -> Notices.info(getTranslation("tag.put.same", name));
            case TagDecision.Refused refused ->
                Notices.failed(getTranslation("tag.not-put", name), getTranslation("tag.stays." + refused.reason()));
            case TagDecision.ChangedMeanwhile changed ->
                Notices.failed(getTranslation("tag.not-put", name), getTranslation("tag.stays.changed"));
        }
        screen.reload();
    }
}
