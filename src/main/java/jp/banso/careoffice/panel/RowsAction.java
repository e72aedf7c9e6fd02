package jp.banso.careoffice.panel;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;

/** What another room does with rows of the office list, ticked or all that it shows; beans of this type stand above it. */
public interface RowsAction {

    /** What the list shows, how many those are, and which of them are ticked. */
    record Rows(CareOfficeFilter filter, int shown, Set<CareOfficeId> ticked) {
        public Rows {
            ticked = Set.copyOf(ticked);
        }
    }

    /** A menu or the like, or nothing for this viewer; asked once a page. {@code rows} is what stands there then. */
    Optional<Component> offer(Viewer viewer, Supplier<Rows> rows);
}
