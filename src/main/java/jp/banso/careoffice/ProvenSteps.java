package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.careoffice.Evidence.Source;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Takes a case's latest steps back when the record that proved them was itself taken back. */
@Service
public class ProvenSteps {

    private final CareOfficeRepository offices;
    private final StageEventRepository stageEvents;
    private final CaseRecorder recorder;
    private final Commands commands;

    ProvenSteps(
            CareOfficeRepository offices, StageEventRepository stageEvents, CaseRecorder recorder, Commands commands) {
        this.offices = offices;
        this.stageEvents = stageEvents;
        this.recorder = recorder;
        this.commands = commands;
    }

    /**
     * Corrects the latest steps as long as this record proves them (STG-06), a firm's person those that firms move; later steps
     * stay. Answers where the case stands.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public AdoptionStage takeBack(Viewer viewer, OperationId operation, CareOfficeId id, Source record, String reason) {
        return commands.run(operation, viewer.actor(), "careoffice.take-back", () -> {
            var office = recorder.held(viewer, id);
            while (true) {
                var past = new StageHistory(stageEvents.of(id.value()));
                var wrong = past.last()
                        .filter(last -> last.isProvedBy(record))
                        .filter(last -> viewer instanceof CityStaff || last.to().movedByVendor());
                if (wrong.isEmpty()) {
                    offices.flush();
                    return office.stage();
                }
                var since = past.beforeLast()
                        .map(StageEvent::effectiveOn)
                        .orElse(wrong.get().effectiveOn());
                recorder.append(
                        viewer,
                        office,
                        StageEvent.correcting(wrong.get(), since, reason, recorder.now(), viewer.actor()));
            }
        });
    }
}
