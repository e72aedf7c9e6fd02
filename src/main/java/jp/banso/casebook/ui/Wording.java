package jp.banso.casebook.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import java.time.LocalDate;
import jp.banso.casebook.CasebookDecision;
import jp.banso.casebook.CasebookState;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;

/** How the values of this room read on screen. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String day(LocalDate day) {
        return JapaneseDates.both(day);
    }

    static String refused(String reason) {
        return text("casebook.refused." + reason);
    }

    static String from() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }

    static StatusBadge badge(CasebookState state) {
        return new StatusBadge(
                switch (state) {
                    case DRAFT -> Meaning.QUIET;
                    case WITH_OFFICE, APPROVED -> Meaning.ACTIVE;
                    case PUBLISHED -> Meaning.GOOD;
                    case WITHDRAWN, DECLINED -> Meaning.BAD;
                },
                text("casebook.state." + state.name()));
    }

    /** Says how an act ended; {@code then} draws anew where anything is otherwise now. */
    static void take(CasebookDecision decision, String done, Runnable then) {
        switch (decision) {
            case CasebookDecision.Done happened -> {
                Notices.done(done);
                then.run();
            }
            case CasebookDecision.ChangedMeanwhile meanwhile -> {
                Notices.failed(text("casebook.meanwhile"), text("casebook.meanwhile.next"));
                then.run();
            }
            case CasebookDecision.Refused(var reason) -> Notices.failed(text("casebook.refused"), refused(reason));
        }
    }
}
