package jp.banso.careoffice.panel;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;

/**
 * What another room says of an office in one line wherever somebody has it open: while calling, while visiting, on its page.
 * Beans of this type are asked for a whole page of offices at once.
 */
public interface OfficeLine {

    /** Where the line stands. */
    enum Where {
        CALL,
        VISIT,
        PAGE,

        /** In the call list while it stands in the order by partners. */
        QUEUE
    }

    /** A line for each of these offices that has one for this viewer. */
    Map<CareOfficeId, Component> lines(Viewer viewer, Collection<CareOfficeId> offices, Where where);

    /** All rooms' lines of one office. */
    static Component[] of(List<OfficeLine> rooms, Viewer viewer, CareOfficeId office, Where where) {
        return rooms.stream()
                .flatMap(room -> room.lines(viewer, List.of(office), where).values().stream())
                .toArray(Component[]::new);
    }
}
