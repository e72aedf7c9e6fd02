package jp.banso.careoffice.ui;

import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.tag.TagDecision;
import jp.banso.careoffice.tag.TagName;
import jp.banso.careoffice.tag.TagRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/** The word of a tag: of a new one, or another for one that is there. */
final class TagDialog {

    private final TagsView page;
    private final @Nullable TagRow seen;
    private final TextField name = new TextField(Wording.text("tag.word"));
    private final FormDialog dialog;

    TagDialog(TagsView page, @Nullable TagRow seen) {
        this.page = page;
        this.seen = seen;
        name.setMaxLength(TagName.LONGEST);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(Wording.text("tag.put.help", TagName.LONGEST));
        if (seen != null) {
            name.setValue(seen.name());
        }
        var guard = new UnsavedGuard(
                page.drafts(),
                String.valueOf(page.viewer().account().value()),
                "tag/" + (seen == null ? "new" : seen.id().value()));
        dialog = new FormDialog(
                        seen == null ? Wording.text("tag.make") : Wording.text("tag.rename.of", seen.name()),
                        Wording.text("tag.do"),
                        guard)
                .with(name)
                .doing(this::keep);
    }

    void open() {
        dialog.open();
    }

    private void keep(OperationId operation) {
        if (!FormFields.must(name, TagName.fits(name.getValue()))) {
            dialog.next();
            return;
        }
        var wanted = new TagName(name.getValue());
        var decision = seen == null
                ? page.service().make(page.viewer(), operation, wanted)
                : page.service().rename(page.viewer(), operation, seen, wanted);
        switch (decision) {
            case TagDecision.Done done -> {
                dialog.done(Wording.text("tag.kept", wanted.value()));
                page.reload();
            }
            case TagDecision.Same same -> dialog.refuse(Wording.text("tag.name-taken"));
            case TagDecision.NameTaken taken -> dialog.refuse(Wording.text("tag.name-taken"));
            case TagDecision.Refused refused -> dialog.refuse(Wording.text("tag.stays." + refused.reason()));
            case TagDecision.ChangedMeanwhile changed -> dialog.refuse(Wording.text("tag.stays.changed"));
        }
    }
}
