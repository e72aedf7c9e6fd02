package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeSort;
import org.jspecify.annotations.Nullable;

/** The list this tab showed last: where a case page goes back to, and in which order its neighbours stand. */
final class LastList {

    private final CareOfficeFilter filter;
    private final CareOfficeSort sort;
    private final Location address;
    private @Nullable String opened;

    private LastList(CareOfficeFilter filter, CareOfficeSort sort, Location address) {
        this.filter = filter;
        this.sort = sort;
        this.address = address;
    }

    static void keep(Component list, CareOfficeFilter filter, CareOfficeSort sort, Location address) {
        ui(list).ifPresent(ui -> ComponentUtil.setData(ui, LastList.class, new LastList(filter, sort, address)));
    }

    static Optional<LastList> of(Component screen) {
        return ui(screen).map(ui -> ComponentUtil.getData(ui, LastList.class));
    }

    /** The office whose page was opened from the list, so that it is selected on the way back. */
    static Optional<String> opened(Component list) {
        return of(list).flatMap(last -> Optional.ofNullable(last.opened));
    }

    void opened(String number) {
        opened = number;
    }

    CareOfficeFilter filter() {
        return filter;
    }

    CareOfficeSort sort() {
        return sort;
    }

    Location address() {
        return address;
    }

    private static Optional<UI> ui(Component screen) {
        return screen.getUI().or(() -> Optional.ofNullable(UI.getCurrent()));
    }
}
