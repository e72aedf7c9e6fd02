package jp.banso.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** What an unknown address shows; an address the person may not see shows the very same. */
class NotHere extends Div {

    static final int STATUS = 404;

    NotHere() {
        addClassName("page");
        add(
                new PageHeader(getTranslation("shell.not-here.title")),
                new EmptyState(
                                VaadinIcon.SEARCH,
                                getTranslation("shell.not-here.what"),
                                getTranslation("shell.not-here.next"))
                        .withAction(getTranslation("shell.to-home"), () -> UI.getCurrent()
                                .navigate(Places.home())));
    }
}
