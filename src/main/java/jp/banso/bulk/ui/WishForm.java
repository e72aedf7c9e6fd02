package jp.banso.bulk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.banso.bulk.BulkAct;
import jp.banso.bulk.BulkWish;
import jp.banso.campaign.CampaignRow;
import jp.banso.careoffice.CaseTag;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.outreach.BriefingRow;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.Written;
import jp.banso.shared.AccountId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** The fields of one act on many offices. */
final class WishForm extends Div {

    private static final int WORDS = 300;

    private final transient BulkTools tools;
    private final transient Runnable changed;
    private final transient List<Runnable> needed = new ArrayList<>();
    private final transient Supplier<@Nullable BulkWish> wish;

    WishForm(BulkTools tools, BulkAct act, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        addClassName("form");
        wish = switch (act) {
            case OWNER -> owner();
            case PLAN -> plan();
            case TAG -> tag(tag -> new BulkWish.Put(tag.id()));
            case UNTAG -> tag(tag -> new BulkWish.Take(tag.id()));
            case INVITE -> session();
            case CAMPAIGN -> campaign();
            case LETTER -> letter();
        };
    }

    /** What is wished, or nothing while something is missing. */
    @Nullable
    BulkWish wish() {
        return wish.get();
    }

    /** The same; marks what is missing. */
    @Nullable
    BulkWish checked() {
        needed.forEach(Runnable::run);
        return wish.get();
    }

    private Supplier<@Nullable BulkWish> owner() {
        var person = must(people());
        return () -> person.getValue() == null ? null : new BulkWish.Owner(person.getValue());
    }

    private Supplier<@Nullable BulkWish> plan() {
        var action = must(FormFields.choice(
                "careoffice.next",
                Arrays.stream(NextAction.values())
                        .filter(one -> one != NextAction.NONE)
                        .toList(),
                one -> Wording.text("nextaction." + one.name())));
        DatePicker on = must(FormFields.planned("careoffice.next.on", tools.today()));
        var person = watched(people());
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(Wording.text("careoffice.next.nobody"));
        TextArea words = FormFields.words("careoffice.next.words", WORDS);
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        watched(words);
        var keep = watched(new Checkbox(Wording.text("bulk.keep-plans"), true));
        return () -> action.getValue() == null || on.getValue() == null || on.isInvalid()
                ? null
                : new BulkWish.Plan(
                        new NextPlan(action.getValue(), on.getValue(), person.getValue(), words.getValue()),
                        keep.getValue());
    }

    private Supplier<@Nullable BulkWish> tag(Function<CaseTag, BulkWish> wished) {
        var field = new ComboBox<CaseTag>(Wording.text("careoffice.filter.tag"));
        field.setItems(tools.tags().choices(tools.viewer()));
        field.setItemLabelGenerator(CaseTag::name);
        field.setHelperText(Wording.text("bulk.tag.help"));
        must(field);
        return () -> field.getValue() == null ? null : wished.apply(field.getValue());
    }

    private Supplier<@Nullable BulkWish> session() {
        var field = must(FormFields.choice(
                "bulk.session",
                tools.briefings().sessions(tools.viewer()).stream()
                        .filter(one -> !one.data().heldOn().isBefore(tools.today()))
                        .toList(),
                (BriefingRow one) -> Wording.text(
                        "bulk.session.on",
                        one.data().title(),
                        JapaneseDates.both(one.data().heldOn()))));
        return () -> field.getValue() == null
                ? null
                : new BulkWish.Invite(field.getValue().id());
    }

    private Supplier<@Nullable BulkWish> campaign() {
        var field = must(FormFields.choice(
                "bulk.campaign",
                tools.campaigns().campaigns(tools.viewer()).stream()
                        .filter(one -> one.closedOn() == null)
                        .toList(),
                (CampaignRow one) -> one.data().name()));
        TextArea because = FormFields.words("bulk.because", WORDS);
        because.setValueChangeMode(ValueChangeMode.ON_BLUR);
        must(because);
        return () -> field.getValue() == null || because.getValue().isBlank()
                ? null
                : new BulkWish.ToCampaign(field.getValue().id(), because.getValue());
    }

    private Supplier<@Nullable BulkWish> letter() {
        DatePicker on = FormFields.past("bulk.letter.on", tools.today());
        on.setValue(tools.today());
        must(on);
        TextArea what = FormFields.words("bulk.letter.what", Written.LONGEST);
        what.setValueChangeMode(ValueChangeMode.ON_BLUR);
        must(what);
        return () -> on.getValue() == null || on.isInvalid() || what.getValue().isBlank()
                ? null
                : new BulkWish.Sent(new Written(ContactMeans.LETTER, on.getValue(), what.getValue()));
    }

    private Select<AccountId> people() {
        var people = tools.cases().owners(tools.viewer());
        return FormFields.choice(
                "careoffice.next.owner",
                people.keySet(),
                one -> one == null ? Wording.text("careoffice.next.nobody") : people.getOrDefault(one, ""));
    }

    private <F extends Component & HasValidation & HasValue<?, ?>> F must(F field) {
        needed.add(() -> FormFields.must(field, !field.isEmpty()));
        field.setRequiredIndicatorVisible(!(field instanceof Select<?>));
        if (field instanceof Select<?> select) {
            // A select announces "required" on a button, which may not carry it; its name says it instead.
            select.addClassName("must");
            select.setAriaLabel(Wording.text("shared.form.must", select.getLabel()));
        }
        return watched(field);
    }

    private <F extends Component & HasValue<?, ?>> F watched(F field) {
        field.addValueChangeListener(now -> changed.run());
        add(field);
        return field;
    }
}
