package jp.banso.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.DeviceEntries;
import jp.banso.shared.ui.FramePart;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Language;
import jp.banso.shared.ui.LanguageButton;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Shortcuts;
import jp.banso.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/**
 * The frame: product name, menu, the person, the page. To strangers it shows the product's name only.
 */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String PAGE = "page-content";

    MainLayout(
            CurrentViewer viewer, AuthenticationContext authentication, InventedMark invented, List<FramePart> parts) {
        addClassName("frame");
        setPrimarySection(Section.NAVBAR);
        var words = new AppLayoutI18n();
        words.setDrawer(getTranslation("shell.menu"));
        setI18n(words);
        var known = viewer.find();
        addToNavbar(skipLink());
        known.ifPresent(person -> addToNavbar(drawerToggle()));
        addToNavbar(productName());
        invented.fresh().ifPresent(mark -> {
            addClassName("frame-invented");
            addToNavbar(mark);
        });
        if (known.isEmpty()) {
            var language = new LanguageButton();
            language.addClassName("frame-language");
            addToNavbar(language);
        }
        known.ifPresent(person -> {
            addToNavbar(tools(parts));
            addToNavbar(userMenu(person, authentication));
            addToDrawer(new FrameMenu(), new Shortcuts());
            DeviceEntries.arrive(UI.getCurrentOrThrow(), person.account());
        });
        setDrawerOpened(known.isPresent());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        super.showRouterLayoutContent(content);
        if (content != null) {
            var element = content.getElement();
            element.setAttribute("id", PAGE);
            if (!element.hasAttribute("tabindex")) {
                element.setAttribute("tabindex", "-1");
            }
            element.setAttribute("role", "main");
        }
    }

    /** A page begins at its top, whatever was scrolled before; going back the browser finds its place itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Notices.leave(UI.getCurrentOrThrow());
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            getElement().executeJs("""
                    window.scrollTo(0, 0);
                    this.shadowRoot?.querySelector('[content]')?.scrollTo(0, 0);
                    document.getElementById($0)?.scrollTo(0, 0)""", PAGE);
        }
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + PAGE, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        link.getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  const page = document.getElementById($0);
                  if (page) { page.focus(); }
                })""", PAGE);
        return link;
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        return toggle;
    }

    private Anchor productName() {
        var name = new Anchor("/" + Places.home(), new Span(getTranslation("shell.product")), reading());
        name.addClassName("frame-name");
        return name;
    }

    private Span reading() {
        var reading = new Span(getTranslation("shell.product.reading"));
        reading.addClassName("frame-reading");
        return reading;
    }

    private static Div tools(List<FramePart> parts) {
        var bar = new Div();
        bar.addClassName("frame-tools");
        parts.stream().sorted(Comparator.comparingInt(FramePart::order)).forEach(part -> part.show()
                .ifPresent(bar::add));
        return bar;
    }

    private MenuBar userMenu(Viewer person, AuthenticationContext authentication) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY, MenuBarVariant.AURA_END_ALIGNED);
        bar.addClassName("frame-user");
        var role = new Span(getTranslation("role." + person.role().name()));
        role.addClassName("frame-role");
        var name = new Span(person.name());
        name.addClassName("frame-person");
        var words = new Div(name, role);
        words.addClassName("frame-words");
        var item = new Div(VaadinIcon.USER.create(), words);
        item.addClassName("frame-user-item");
        var root = bar.addItem(item);
        root.setAriaLabel(getTranslation("shell.user", person.name()));
        var below = root.getSubMenu();
        below.addItem(getTranslation("shell.user.account"), click -> getUI().ifPresent(
                        ui -> ui.navigate(Places.ownAccount())));
        below.addItem(getTranslation("shared.language.other"), click -> getUI().ifPresent(
                        Language.current().other()::choose));
        below.addItem(getTranslation("shell.user.sign-out"), click -> signOut(person, authentication));
        return bar;
    }

    /** Whoever has unsent records on this device is told of them first; they stay there until this person is back. */
    private void signOut(Viewer person, AuthenticationContext authentication) {
        var ui = UI.getCurrentOrThrow();
        DeviceEntries.countUnsent(ui, person.account(), unsent -> {
            if (unsent == 0) {
                leave(ui, person, true, authentication);
            } else {
                new ConfirmQuestion(
                                getTranslation("shell.unsent.title"),
                                getTranslation("shell.unsent.question", unsent),
                                getTranslation("shell.unsent.stay"))
                        .answer(getTranslation("shell.unsent.leave"), () -> leave(ui, person, false, authentication))
                        .ask();
            }
        });
    }

    private static void leave(UI ui, Viewer person, boolean removeAll, AuthenticationContext authentication) {
        UnsavedGuard.forgetOnThisDevice(ui);
        DeviceEntries.leave(ui, person.account(), removeAll);
        authentication.logout();
    }
}
