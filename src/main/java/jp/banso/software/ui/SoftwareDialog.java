package jp.banso.software.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.UnsavedGuard;
import jp.banso.software.Claim;
import jp.banso.software.SoftwareData;
import jp.banso.software.SoftwareDecision;
import jp.banso.software.SoftwareRow;
import jp.banso.software.SoftwareService;
import org.jspecify.annotations.Nullable;

/** The form of one product, new or known. */
final class SoftwareDialog {

    private final FormDialog dialog;
    private final TextField name = line("software.name");
    private final TextField maker = line("software.maker");
    private final TextArea aliases = new TextArea(Wording.text("software.aliases"));
    private final Checkbox offered = new Checkbox(Wording.text("software.offered.yes"));

    SoftwareDialog(
            Viewer viewer, SoftwareService service, DraftStore drafts, @Nullable SoftwareRow row, Runnable then) {
        var guard = new UnsavedGuard(
                drafts,
                String.valueOf(viewer.account().value()),
                "software/" + (row == null ? "new" : row.id().value()));
        var data = row == null ? new SoftwareData("", "", List.of(), Claim.UNKNOWN, Claim.UNKNOWN, true) : row.data();
        dialog = new FormDialog(
                Wording.text(row == null ? "software.add" : "software.edit"), Wording.text("software.save"), guard);
        var standard41 = new ClaimFields("software.standard41", data.standard41());
        var standard50 = new ClaimFields("software.standard50", data.standard50());
        name.setValue(data.name());
        maker.setValue(data.maker());
        aliases.setValue(String.join("\n", data.aliases()));
        aliases.setHelperText(Wording.text("software.aliases.help", SoftwareData.MOST_ALIASES, SoftwareData.LONGEST));
        aliases.setMinRows(2);
        offered.setValue(data.offered());
        guard.keep("name", name);
        guard.keep("maker", maker);
        guard.keep("aliases", aliases);
        var names = new Div(name, maker);
        names.addClassName("form-row");
        dialog.with(names, aliases, standard41, standard50, offered).doing(operation -> {
            if (FormFields.must(name, !name.getValue().isBlank()) & fits()) {
                var wanted = new SoftwareData(
                        name.getValue(),
                        maker.getValue(),
                        further(),
                        standard41.claim(),
                        standard50.claim(),
                        offered.getValue());
                take(save(viewer, service, row, operation, wanted), then);
            }
        });
    }

    private static SoftwareDecision save(
            Viewer viewer,
            SoftwareService service,
            @Nullable SoftwareRow row,
            OperationId operation,
            SoftwareData wanted) {
        return row == null
                ? service.add(viewer, operation, wanted)
                : service.change(viewer, operation, row.id(), row.version(), wanted);
    }

    private void take(SoftwareDecision decision, Runnable then) {
        switch (decision) {
            case SoftwareDecision.Saved saved -> {
                dialog.done(Wording.text("software.saved"));
                then.run();
            }
            case SoftwareDecision.NameTaken taken ->
                dialog.refuse(Wording.text("software.taken", taken.name(), taken.product()));
            case SoftwareDecision.Refused refused ->
                dialog.refuse(Wording.text("software.refused." + refused.reason()));
            case SoftwareDecision.MovedMeanwhile moved ->
                dialog.refuse(Wording.text("software.meanwhile", moved.now()));
        }
    }

    private boolean fits() {
        var fits = further().size() <= SoftwareData.MOST_ALIASES
                && further().stream().allMatch(one -> one.length() <= SoftwareData.LONGEST);
        aliases.setInvalid(!fits);
        aliases.setErrorMessage(fits ? "" : Wording.text("software.aliases.much"));
        return fits;
    }

    private List<String> further() {
        return Arrays.stream(aliases.getValue().split("\n"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static TextField line(String key) {
        var field = new TextField(Wording.text(key));
        field.setMaxLength(SoftwareData.LONGEST);
        return field;
    }

    void open() {
        dialog.open();
    }
}
