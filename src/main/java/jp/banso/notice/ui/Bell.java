package jp.banso.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Optional;
import jp.banso.shared.ui.Places;

/** The bell over every page, with the number of unread notices; leads to them. Counts anew on every page and after changes. */
final class Bell extends Anchor implements AfterNavigationObserver {

    private static final int MOST = 99;

    private final transient NoticeTools tools;
    private final Span count = new Span();
    private int shown = -1;

    Bell(NoticeTools tools) {
        super("/" + Places.notices(), "");
        this.tools = tools;
        addClassName("notice-bell");
        var sign = VaadinIcon.BELL_O.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("notice-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(sign, count);
        recount();
        tools.revision().watchCalmly(this, this::recount);
    }

    /** The bell over this person's page. */
    static Optional<Bell> in(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Bell.class));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ComponentUtil.setData(event.getUI(), Bell.class, this);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        recount();
    }

    void recount() {
        var unread = tools.current()
                .find()
                .filter(NoticeTools::isTold)
                .map(viewer -> tools.queries().unread(viewer))
                .orElse(0);
        if (unread == shown) {
            // Nothing is sent to a page on which nothing changes: that would tell that something happened (SEE-01).
            return;
        }
        shown = unread;
        count.setText(unread > MOST ? getTranslation("notice.bell.many", MOST) : String.valueOf(unread));
        count.setVisible(unread > 0);
        var words = unread == 0 ? getTranslation("notice.bell.none") : getTranslation("notice.bell", unread);
        setAriaLabel(words);
        setTitle(words);
    }
}
