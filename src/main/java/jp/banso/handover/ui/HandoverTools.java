package jp.banso.handover.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.handover.HandoverQueries;
import jp.banso.handover.HandoverService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.SuccessionQueries;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.InventedMark;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record HandoverTools(
        HandoverQueries queries,
        HandoverService service,
        SuccessionQueries succession,
        InventedMark invented,
        CurrentViewer current) {

    Viewer viewer() {
        return current.get();
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String stage(AdoptionStage stage) {
        return text("careoffice.stage.coded", stage.code(), text("stage." + stage.name()));
    }
}
