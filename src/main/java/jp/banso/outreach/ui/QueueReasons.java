package jp.banso.outreach.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.panel.OfficeLine;
import jp.banso.outreach.CallOrder;
import jp.banso.shared.CareOfficeId;

/** Why offices stand where they do in the call list, in the order in which that is not plain; read once for all of them. */
record QueueReasons(List<Map<CareOfficeId, Component>> rooms) {

    static QueueReasons read(OutreachTools tools, CallOrder order, List<CareOfficeId> offices) {
        return new QueueReasons(
                order != CallOrder.PARTNERS
                        ? List.of()
                        : tools.lines().stream()
                                .map(room -> room.lines(tools.viewer(), offices, OfficeLine.Where.QUEUE))
                                .toList());
    }

    List<Component> of(CareOfficeId office) {
        return rooms.stream()
                .flatMap(room -> Optional.ofNullable(room.get(office)).stream())
                .toList();
    }
}
