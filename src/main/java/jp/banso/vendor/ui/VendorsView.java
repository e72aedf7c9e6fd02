package jp.banso.vendor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.OneDialog;
import jp.banso.shared.ui.PageHeader;
import jp.banso.vendor.VendorData;
import jp.banso.vendor.VendorDecision;
import jp.banso.vendor.VendorQueries;
import jp.banso.vendor.VendorRow;
import jp.banso.vendor.VendorService;
import org.jspecify.annotations.Nullable;

/** All firms; a click opens one for change. */
@Route("vendors")
@Menu(title = "vendor.menu", order = 80, icon = "vaadin:handshake")
@RolesAllowed(Role.Names.CITY_ADMIN)
class VendorsView extends Div implements AfterNavigationObserver {

    private final VendorService service;
    private final VendorQueries vendors;
    private final CurrentViewer viewer;
    private final VendorGrid grid;

    VendorsView(VendorService service, VendorQueries vendors, CurrentViewer viewer, Clock clock) {
        this.service = service;
        this.vendors = vendors;
        this.viewer = viewer;
        grid = new VendorGrid(JapanTime.today(clock), this::edit);
        addClassNames("page", "page-fill");
        var open = new Button(getTranslation("vendor.new"), click -> edit(null));
        open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.HANDSHAKE, getTranslation("vendor.none"), getTranslation("vendor.none.next"))
                        .withAction(getTranslation("vendor.new"), () -> edit(null)));
        add(new PageHeader(getTranslation("vendor.title"), getTranslation("vendor.line")).withActions(open), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        grid.setItems(vendors.all(viewer.get()));
    }

    private void edit(@Nullable VendorRow row) {
        var seen = new AtomicLong(row == null ? 0 : row.version());
        OneDialog.open(new VendorDialog(row == null ? null : row.data(), wanted -> save(row, seen, wanted)));
    }

    /** After a conflict the person has read what stands there now, and saves over it knowingly. */
    private boolean save(@Nullable VendorRow row, AtomicLong seen, VendorData wanted) {
        var decision = row == null
                ? service.open(viewer.get(), OperationId.fresh(), wanted)
                : service.change(viewer.get(), OperationId.fresh(), row.id(), seen.get(), wanted);
        return switch (decision) {
            case VendorDecision.Done done -> {
                Notices.done(getTranslation("vendor.done"));
                refresh();
                yield true;
            }
            case VendorDecision.NameTaken taken -> {
                Notices.failed(getTranslation("vendor.taken"), getTranslation("vendor.taken.next"));
                yield false;
            }
            case VendorDecision.Conflict conflict -> {
                var now = conflict.current();
                seen.set(conflict.version());
                Notices.failed(
                        getTranslation("vendor.conflict"),
                        getTranslation("vendor.conflict.next", now.name(), grid.day(now.contractEndsOn())));
                refresh();
                yield false;
            }
        };
    }
}
