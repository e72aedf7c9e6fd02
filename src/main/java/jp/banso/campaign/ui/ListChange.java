package jp.banso.campaign.ui;

import jp.banso.campaign.CampaignDecision;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.campaign.CampaignRow;
import jp.banso.campaign.ListedOffice;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Focus;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;

/** Puts one office on a list or takes one off it, each for a reason. */
final class ListChange {

    private static final int REASON = 300;

    private ListChange() {}

    static void adding(CampaignTools tools, CampaignRow row, Runnable then) {
        var dialog = new FormDialog(
                Wording.text("campaign.add"),
                Wording.text("campaign.add.do"),
                tools.guard("add/" + row.id().value()));
        var office = new OfficeField(Wording.text("campaign.office"), tools.offices(), tools::viewer);
        var reason = FormFields.words("campaign.reason", REASON);
        dialog.about(row.data().name())
                .with(office, reason)
                .keeping("reason", reason)
                .doing(operation -> {
                    var chosen = office.getValue();
                    var whole = FormFields.must(office, chosen != null)
                            & FormFields.must(reason, !reason.getValue().isBlank());
                    if (!whole || chosen == null) {
                        Focus.now(office.isInvalid() ? office : reason);
                        return;
                    }
                    var decision =
                            tools.campaigns().add(tools.viewer(), operation, row.id(), chosen.id(), reason.getValue());
                    if (decision instanceof Kept) {
                        dialog.done(Wording.text("campaign.added", chosen.name()));
                        then.run();
                    } else {
                        dialog.refuse(Wording.why(decision));
                    }
                });
        dialog.open();
        Focus.onceOpen(office);
    }

    static void removing(CampaignTools tools, CampaignRow row, ListedOffice one, Runnable then) {
        var dialog = new FormDialog(
                Wording.text("campaign.remove"),
                Wording.text("campaign.remove.do"),
                tools.guard("remove/" + row.id().value() + "/" + one.id().value()));
        var reason = FormFields.words("campaign.reason", REASON);
        dialog.about(one.name())
                .with(FormFields.note(Wording.text("campaign.remove.note")), reason)
                .keeping("reason", reason)
                .doing(operation -> {
                    if (!FormFields.must(reason, !reason.getValue().isBlank())) {
                        Focus.now(reason);
                        return;
                    }
                    var decision =
                            tools.campaigns().remove(tools.viewer(), operation, row.id(), one.id(), reason.getValue());
                    if (decision instanceof Kept) {
                        dialog.done(Wording.text("campaign.removed", one.name()), () -> putBack(tools, row, one, then));
                        then.run();
                    } else {
                        dialog.refuse(Wording.why(decision));
                    }
                });
        dialog.open();
        Focus.onceOpen(reason);
    }

    private static void putBack(CampaignTools tools, CampaignRow row, ListedOffice one, Runnable then) {
        CampaignDecision decision = tools.campaigns()
                .add(tools.viewer(), OperationId.fresh(), row.id(), one.id(), Wording.text("campaign.back-on.reason"));
        if (decision instanceof Kept) {
            Notices.done(Wording.text("campaign.back-on", one.name()));
        } else {
            Notices.failed(Wording.text("campaign.not-done"), Wording.why(decision));
        }
        then.run();
    }
}
