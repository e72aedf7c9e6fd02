package jp.banso.careoffice.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import jp.banso.careoffice.tag.TagDecision;
import jp.banso.careoffice.tag.TagRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.UnsavedGuard;

/** Makes one tag of two: which one stays. */
final class TagMergeDialog {

    private final TagsView page;
    private final TagRow seen;
    private final ComboBox<TagRow> into = new ComboBox<>(Wording.text("tag.merge.into"));
    private final FormDialog dialog;

    TagMergeDialog(TagsView page, TagRow seen, List<TagRow> all) {
        this.page = page;
        this.seen = seen;
        into.setItems(all.stream().filter(row -> !row.id().equals(seen.id())).toList());
        into.setItemLabelGenerator(row -> Wording.text("tag.counted", row.name(), Wording.number(row.offices())));
        into.setRequiredIndicatorVisible(true);
        var guard = new UnsavedGuard(
                page.drafts(),
                String.valueOf(page.viewer().account().value()),
                "tag/merge/" + seen.id().value());
        dialog = new FormDialog(Wording.text("tag.merge.of", seen.name()), Wording.text("tag.merge.do"), guard)
                .with(FormFields.note(Wording.text("tag.merge.note", seen.name())), into)
                .doing(this::merge);
    }

    void open() {
        dialog.open();
    }

    private void merge(OperationId operation) {
        var target = into.getValue();
        if (!FormFields.must(into, target != null)) {
            dialog.next();
            return;
        }
        if (page.service().merge(page.viewer(), operation, seen, target.id()) instanceof TagDecision.Done) {
            dialog.done(Wording.text("tag.merged", seen.name(), target.name()));
            page.reload();
        } else {
            dialog.refuse(Wording.text("tag.stays.changed"));
        }
    }
}
