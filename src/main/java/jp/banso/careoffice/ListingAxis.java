package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.banso.careoffice.Evidence.Sort;
import jp.banso.careoffice.Evidence.Source;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Moves cases on axis B; every move names the dated snapshot that proves it (STG-15), so no screen can do it by hand. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ListingAxis {

    private static final int COMMENT = 1000;

    private final CaseRecorder recorder;
    private final Commands commands;
    private final List<NewlyListed> rooms;

    ListingAxis(CaseRecorder recorder, Commands commands, List<NewlyListed> rooms) {
        this.recorder = recorder;
        this.commands = commands;
        this.rooms = List.copyOf(rooms);
    }

    /** The snapshot names these offices: those not yet listed become so on its day; answers how many did. */
    public int appeared(Viewer viewer, OperationId operation, long snapshot, LocalDate on, List<CareOfficeId> offices) {
        return commands.run(operation, viewer.actor(), "careoffice.appeared", () -> {
            var moved = new ArrayList<CareOfficeId>();
            for (var id : offices) {
                var office = recorder.held(viewer, id);
                if (office.listing() != Listing.LISTED) {
                    recorder.listingMoved(viewer, office, Listing.LISTED, on, "", new Source(Sort.SNAPSHOT, snapshot));
                    moved.add(id);
                }
            }
            if (!moved.isEmpty()) {
                recorder.written();
                rooms.forEach(room -> room.listed(viewer, moved));
            }
            return moved.size();
        });
    }

    /** A person has confirmed that the office, no longer named by the snapshot, is gone from the list. */
    public AxisDecision vanished(
            Viewer viewer, OperationId operation, CareOfficeId id, long snapshot, LocalDate on, String comment) {
        return commands.run(operation, viewer.actor(), "careoffice.vanished", () -> {
            var office = recorder.held(viewer, id);
            if (office.listing() != Listing.LISTED) {
                return new AxisDecision.Stays("same");
            }
            var offence = recorder.againstPast(on).or(() -> CaseRecorder.againstWords(comment, COMMENT));
            if (offence.isPresent()) {
                return new AxisDecision.Stays(offence.get());
            }
            return recorder.listingMoved(
                    viewer, office, Listing.VANISHED, on, comment, new Source(Sort.SNAPSHOT, snapshot));
        });
    }
}
