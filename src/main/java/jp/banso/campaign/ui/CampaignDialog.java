package jp.banso.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.banso.campaign.CampaignData;
import jp.banso.campaign.CampaignDecision;
import jp.banso.campaign.CampaignDecision.Conflict;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.campaign.CampaignRow;
import jp.banso.campaign.ListPreview;
import jp.banso.campaign.OfficeChoice;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/** Draws a campaign up from chosen offices, saying first how many they are; or changes what is kept of one. */
final class CampaignDialog {

    private static final int WEEKS = 4;

    private final CampaignTools tools;
    private final @Nullable OfficeChoice choice;
    private final Consumer<Kept> then;
    private final FormDialog dialog;
    private final TextField name = new TextField(Wording.text("campaign.name"));
    private final Select<AccountId> owner;
    private final DatePicker starts = JapaneseDates.datePicker(Wording.text("campaign.starts"));
    private final DatePicker ends = JapaneseDates.datePicker(Wording.text("campaign.ends"));
    private final IntegerField goal = new IntegerField(Wording.text("campaign.goal"));
    private @Nullable CampaignRow row;

    private CampaignDialog(
            CampaignTools tools, @Nullable OfficeChoice choice, @Nullable CampaignRow row, Consumer<Kept> then) {
        this.tools = tools;
        this.choice = choice;
        this.row = row;
        this.then = then;
        var guard = tools.guard(row == null ? "new" : "change/" + row.id().value());
        dialog = new FormDialog(
                Wording.text(row == null ? "campaign.new" : "campaign.change"),
                Wording.text(row == null ? "campaign.new.do" : "campaign.change.do"),
                guard);
        var people = tools.cases().owners(tools.viewer());
        var offered = Stream.concat(
                        people.keySet().stream(),
                        Stream.ofNullable(row).map(one -> one.data().owner()))
                .distinct()
                .toList();
        owner = FormFields.choice(
                "campaign.owner", offered, one -> people.getOrDefault(one, row == null ? "" : row.owner()));
        prepare(guard);
        if (choice != null) {
            dialog.with(preview(tools.queries().preview(tools.viewer(), choice)));
        }
        dialog.with(name, line(owner, goal), line(starts, ends)).doing(this::save);
    }

    static CampaignDialog from(CampaignTools tools, OfficeChoice choice, Consumer<Kept> then) {
        return new CampaignDialog(tools, choice, null, then);
    }

    static CampaignDialog changing(CampaignTools tools, CampaignRow row, Consumer<Kept> then) {
        return new CampaignDialog(tools, null, row, then);
    }

    void open() {
        dialog.open();
        Focus.onceOpen(name);
    }

    private void prepare(UnsavedGuard guard) {
        name.setMaxLength(CampaignData.LONGEST_NAME);
        goal.setMin(1);
        goal.setMax(CampaignData.LARGEST_GOAL);
        goal.setHelperText(Wording.text("campaign.goal.help"));
        var was = row == null ? null : row.data();
        var today = tools.today();
        name.setValue(was == null ? "" : was.name());
        owner.setValue(was == null ? tools.viewer().account() : was.owner());
        starts.setValue(was == null ? today : was.startsOn());
        ends.setValue(was == null ? today.plusWeeks(WEEKS) : was.endsOn());
        goal.setValue(was == null ? null : was.goal());
        guard.keep("name", name);
        FormFields.keepDay(guard, "starts", starts);
        FormFields.keepDay(guard, "ends", ends);
        guard.keep("goal", goal, count -> Objects.toString(count, ""), CampaignDialog::readCount);
    }

    private Div preview(ListPreview preview) {
        if (row == null && goal.getValue() == null && preview.listed() > 0) {
            goal.setValue(Math.min(preview.listed(), CampaignData.LARGEST_GOAL));
        }
        var box = new Div(new Paragraph(Wording.text("campaign.preview", Wording.number(preview.listed()))));
        if (preview.leftOut() > 0) {
            box.add(new Paragraph(Wording.text("campaign.preview.left-out", Wording.number(preview.leftOut()))));
        }
        if (preview.withoutPhone() > 0) {
            box.add(new Paragraph(Wording.text("campaign.preview.phoneless", Wording.number(preview.withoutPhone()))));
        }
        box.addClassName("campaign-preview");
        return box;
    }

    private void save(OperationId operation) {
        var count = goal.getValue();
        var fits = count != null && count >= 1 && count <= CampaignData.LARGEST_GOAL;
        goal.setErrorMessage(Wording.text("campaign.goal.bad"));
        goal.setInvalid(!fits);
        LocalDate first = starts.getValue();
        LocalDate last = ends.getValue();
        var whole = FormFields.must(name, !name.getValue().isBlank())
                & FormFields.must(owner, owner.getValue() != null)
                & FormFields.must(starts, first != null)
                & FormFields.must(ends, last != null);
        if (!whole || !fits || count == null) {
            leadToMarked(name, owner, goal, starts, ends);
            return;
        }
        take(keep(operation, new CampaignData(name.getValue(), owner.getValue(), first, last, count)));
    }

    private CampaignDecision keep(OperationId operation, CampaignData data) {
        if (row != null) {
            return tools.campaigns().change(tools.viewer(), operation, row.id(), row.version(), data);
        }
        return tools.campaigns().open(tools.viewer(), operation, data, Objects.requireNonNull(choice));
    }

    private void take(CampaignDecision decision) {
        if (decision instanceof Kept kept) {
            dialog.done(
                    row == null
                            ? Wording.text("campaign.opened", name.getValue(), Wording.number(kept.offices()))
                            : Wording.text("campaign.changed", name.getValue()));
            then.accept(kept);
            return;
        }
        if (decision instanceof Conflict && row != null) {
            row = tools.queries().campaign(tools.viewer(), row.id()).orElse(row);
        }
        dialog.refuse(Wording.why(decision));
    }

    private static void leadToMarked(HasValidation... fields) {
        for (var field : fields) {
            if (field.isInvalid() && field instanceof Component place) {
                Focus.now(place);
                return;
            }
        }
    }

    private static Div line(Component... fields) {
        var line = new Div(fields);
        line.addClassName("form-row");
        return line;
    }

    @SuppressWarnings("NullAway") // the empty value of a number field is null
    private static @Nullable Integer readCount(String text) {
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }
}
