package jp.banso.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.panel.CaseAct;
import jp.banso.notice.WatchState;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;

/** Lets one watch the case from its page, and end it there. */
@org.springframework.stereotype.Component
class WatchAct implements CaseAct {

    private final NoticeTools tools;

    WatchAct(NoticeTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        if (!NoticeTools.isTold(viewer) || !card.depth().reaches(GrantDepth.CASE)) {
            return Optional.empty();
        }
        var button = new Button();
        button.addClassName("watch-button");
        draw(button, tools.queries().watching(viewer, card.id()));
        button.addClickListener(click -> turn(button, card));
        return Optional.of(button);
    }

    private void turn(Button button, CareOfficeCard card) {
        var viewer = tools.viewer();
        var now = tools.queries().watching(viewer, card.id())
                ? tools.service().unwatch(viewer, OperationId.fresh(), card.id())
                : tools.service().watch(viewer, OperationId.fresh(), card.id());
        var watched = now == WatchState.WATCHED;
        draw(button, watched);
        Notices.done(button.getTranslation(watched ? "notice.watch.begun" : "notice.watch.ended"));
    }

    private static void draw(Button button, boolean watched) {
        button.setText(button.getTranslation(watched ? "notice.watch.on" : "notice.watch"));
        button.setIcon(watched ? VaadinIcon.EYE.create() : VaadinIcon.EYE_SLASH.create());
        button.setTooltipText(button.getTranslation(watched ? "notice.watch.on.hint" : "notice.watch.hint"));
        button.getElement().setAttribute("aria-pressed", String.valueOf(watched));
    }
}
