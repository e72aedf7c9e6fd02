package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import jp.banso.outreach.CallFilter.Which;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.ListState;

/** Says of an empty call list why it is empty, and what to do. */
final class NoCalls {

    private NoCalls() {}

    static Component of(ListState state, Consumer<ListState> change) {
        var plain = CallList.plain(state);
        if (!plain.equals(state)) {
            return new EmptyState(
                            VaadinIcon.SEARCH,
                            Wording.text("outreach.calls.unfound"),
                            Wording.text("outreach.calls.unfound.next"))
                    .withAction(Wording.text("outreach.calls.clear"), () -> change.accept(plain));
        }
        return new EmptyState(
                VaadinIcon.PHONE,
                Wording.text("outreach.calls.none"),
                Wording.text(
                        CallList.filter(state).which() == Which.ALL
                                ? "outreach.calls.none.next"
                                : "outreach.calls.none.other"));
    }
}
