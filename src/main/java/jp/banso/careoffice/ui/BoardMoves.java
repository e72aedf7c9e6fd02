package jp.banso.careoffice.ui;

import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Moving a card is the case page's own act: the same dialog asks for the same proof, and nothing stands elsewhere before (BRD-02). */
final class BoardMoves {

    private final CaseTools tools;
    private final Runnable redraw;
    private @Nullable CareOfficeRow taken;
    private int open;

    BoardMoves(CaseTools tools, Runnable redraw) {
        this.tools = tools;
        this.redraw = redraw;
    }

    /** Whether a dialog is open, below which nothing is to change. */
    boolean busy() {
        return open > 0;
    }

    boolean forward(AdoptionStage stage) {
        return mayMove() && !AdvanceDialog.targets(tools.viewer(), stage).isEmpty();
    }

    boolean back(AdoptionStage stage) {
        return mayMove() && !StepBackDialog.targets(tools.viewer(), stage).isEmpty();
    }

    void advance(CareOfficeRow row) {
        new AdvanceDialog(tools, new Card(row.id())).open();
    }

    void stepBack(CareOfficeRow row) {
        new StepBackDialog(tools, new Card(row.id())).open();
    }

    /** The card that is being dragged. */
    void taken(CareOfficeRow row) {
        taken = row;
    }

    /** The dragged card is let go over a stage: its dialog opens, or words say why that cannot be. */
    void dropped(AdoptionStage onto) {
        var row = taken;
        taken = null;
        if (row == null || row.stage() == onto) {
            return;
        }
        if (forward(row.stage())
                && AdvanceDialog.targets(tools.viewer(), row.stage()).contains(onto)) {
            new AdvanceDialog(tools, new Card(row.id())).towards(onto).open();
        } else if (back(row.stage())
                && StepBackDialog.targets(tools.viewer(), row.stage()).contains(onto)) {
            new StepBackDialog(tools, new Card(row.id())).towards(onto).open();
        } else {
            Notices.failed(
                    Wording.text("board.stays", row.name()),
                    Wording.text(
                            tools.viewer() instanceof CityStaff ? "board.stays.order" : "board.stays.city",
                            Wording.stage(onto)));
        }
    }

    private boolean mayMove() {
        return tools.viewer() instanceof CityStaff || tools.viewer() instanceof VendorStaff;
    }

    /** One card as the dialogs know it. */
    private final class Card implements CaseScreen {

        private final CareOfficeId id;
        private CareOfficeCard card;

        Card(CareOfficeId id) {
            this.id = id;
            card = read();
        }

        private CareOfficeCard read() {
            return tools.cases().card(tools.viewer(), id).orElseThrow(NoSuchCase::new);
        }

        @Override
        public CareOfficeCard card() {
            return card;
        }

        @Override
        public CareOfficeCard reload() {
            card = read();
            redraw.run();
            return card;
        }

        @Override
        public void dialogOpened() {
            open++;
        }

        @Override
        public void dialogClosed() {
            open = Math.max(0, open - 1);
            redraw.run();
        }
    }
}
