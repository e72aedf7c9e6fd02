package jp.banso.careoffice.panel;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.security.Viewer;

/** What another room offers to do with the offices that the office list shows; beans of this type stand above the list. */
public interface ListAction {

    /** A button or the like, or nothing for this viewer; asked once a page. {@code shown} is what the list shows then. */
    Optional<Component> offer(Viewer viewer, Supplier<CareOfficeFilter> shown);
}
