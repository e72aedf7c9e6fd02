package jp.banso.software;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The list of care software with its sources, as a part of the programme; a product is known by its name. */
@Component
class SoftwareProgramme implements ProgrammePart {

    private final SoftwareBook book;
    private final SoftwareService service;

    SoftwareProgramme(SoftwareBook book, SoftwareService service) {
        this.book = book;
        this.service = service;
    }

    @Override
    public String key() {
        return "software";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        var touched = book.touched();
        return byName().values().stream()
                .map(row -> item(row, !touched.contains(row.id().value())))
                .toList();
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        try {
            var data = new SoftwareData(
                    item.key(),
                    item.text("maker"),
                    item.text("aliases").lines().toList(),
                    claim(item, "41"),
                    claim(item, "50"),
                    item.text("offered").equals("true"));
            var now = byName().get(item.key());
            var decision = now == null
                    ? service.add(viewer, OperationId.fresh(), data)
                    : service.change(viewer, OperationId.fresh(), now.id(), now.version(), data);
            return decision instanceof SoftwareDecision.Saved;
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Map<String, SoftwareRow> byName() {
        var named = new LinkedHashMap<String, SoftwareRow>();
        book.all().forEach(row -> named.put(row.data().name(), row));
        return named;
    }

    private static ProgrammeItem item(SoftwareRow row, boolean first) {
        var data = row.data();
        var fields = new TreeMap<String, String>();
        fields.put("maker", data.maker());
        fields.put("aliases", String.join("\n", data.aliases()));
        fields.put("offered", String.valueOf(data.offered()));
        put(fields, "41", data.standard41());
        put(fields, "50", data.standard50());
        return new ProgrammeItem(data.name(), fields, first);
    }

    private static void put(TreeMap<String, String> fields, String standard, Claim claim) {
        fields.put("ability" + standard, claim.ability().name());
        fields.put("source" + standard, claim.source());
        fields.put("asOf" + standard, Objects.toString(claim.asOf(), ""));
    }

    private static Claim claim(ProgrammeItem item, String standard) {
        var asOf = item.text("asOf" + standard);
        return new Claim(
                Ability.valueOf(item.text("ability" + standard)),
                item.text("source" + standard),
                asOf.isEmpty() ? null : LocalDate.parse(asOf));
    }
}
