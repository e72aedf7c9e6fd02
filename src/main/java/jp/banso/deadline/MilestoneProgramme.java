package jp.banso.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The programme's dates with their sources, as a part of the programme; a milestone is known by its title. */
@Component
class MilestoneProgramme implements ProgrammePart {

    private final MilestoneService milestones;

    MilestoneProgramme(MilestoneService milestones) {
        this.milestones = milestones;
    }

    @Override
    public String key() {
        return "milestones";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        return byTitle(viewer).values().stream().map(MilestoneProgramme::item).toList();
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        var purpose = Arrays.stream(Purpose.values())
                .filter(one -> one.name().equals(item.text("purpose")))
                .findFirst();
        if (purpose.isEmpty()) {
            return false;
        }
        try {
            var data = new MilestoneData(
                    item.key(),
                    purpose.get(),
                    LocalDate.parse(item.text("on")),
                    item.text("monthOnly").equals("true"),
                    item.text("source"),
                    item.text("toReread").equals("true"));
            var now = byTitle(viewer).get(item.key());
            var decision = now == null
                    ? milestones.add(viewer, OperationId.fresh(), data)
                    : milestones.change(viewer, OperationId.fresh(), now.id(), now.version(), data);
            return decision instanceof DeadlineDecision.Done;
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Map<String, MilestoneRow> byTitle(Viewer viewer) {
        var titled = new LinkedHashMap<String, MilestoneRow>();
        milestones.all(viewer).forEach(row -> titled.putIfAbsent(row.data().title(), row));
        return titled;
    }

    private static ProgrammeItem item(MilestoneRow row) {
        var data = row.data();
        var fields = new TreeMap<>(Map.of(
                "purpose", data.purpose().name(),
                "on", data.on().toString(),
                "monthOnly", String.valueOf(data.monthOnly()),
                "source", data.source(),
                "toReread", String.valueOf(data.toReread())));
        return new ProgrammeItem(data.title(), fields, row.changer().isEmpty());
    }
}
