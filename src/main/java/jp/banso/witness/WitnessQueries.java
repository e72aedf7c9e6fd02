package jp.banso.witness;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the three witnesses, each by itself, and where they disagree; for the city's own people. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class WitnessQueries {

    private static final int MOST = 200;

    private final WitnessBook book;
    private final WitnessLimitService limits;
    private final CaseScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    WitnessQueries(WitnessBook book, WitnessLimitService limits, CaseScope scope, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.limits = limits;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the witnesses say of one office; empty for a closed one. */
    public Optional<OfficeWitnesses> of(Viewer viewer, CareOfficeId office) {
        return book.of(viewer, office).stream().findFirst();
    }

    /** The adoption by each witness alone, and the offices in each of the eight states. */
    public WitnessFigures figures(Viewer viewer) {
        var by = new EnumMap<Witness, Integer>(Witness.class);
        var states = new EnumMap<ShownState, Integer>(ShownState.class);
        for (var witness : Witness.values()) {
            by.put(witness, 0);
        }
        for (var state : ShownState.values()) {
            states.put(state, 0);
        }
        var counted = 0;
        for (var office : book.all(viewer)) {
            if (!office.equivalent() || office.by(Witness.LIST)) {
                counted++;
                states.merge(office.state(), 1, Integer::sum);
                for (var witness : Witness.values()) {
                    by.merge(witness, office.by(witness) ? 1 : 0, Integer::sum);
                }
            }
        }
        var totals = book.totals(viewer);
        states.merge(ShownState.NOT_ADOPTED, totals[0] - totals[1] - counted, Integer::sum);
        return new WitnessFigures(by, states, totals[1]);
    }

    /** What disagrees today and was not answered, oldest statement first. */
    public List<DisagreementRow> disagreements(Viewer viewer) {
        var today = JapanTime.today(clock);
        var limit = limits.present(viewer);
        var answered = answered();
        return book.all(viewer).stream()
                .flatMap(office -> office.disagreement(limit, today).map(found -> row(office, found)).stream())
                .filter(row -> isOpen(answered.get(key(row.careOffice(), row.kind(), row.about())), today))
                .sorted(Comparator.comparing(DisagreementRow::since))
                .limit(MOST)
                .toList();
    }

    /** The last answers, newest first. */
    public List<DisagreementRow> answers(Viewer viewer) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT a.*, o.office_number, o.name FROM witness_answer a
                        JOIN care_office o ON o.id = a.care_office_id
                        WHERE %s ORDER BY a.id DESC LIMIT 200""".formatted(mine.sql()))
                .params(mine.parameters())
                .query((row, number) -> new DisagreementRow(
                        DisagreementKind.valueOf(row.getString("kind")),
                        new CareOfficeId(row.getLong("care_office_id")),
                        row.getString("office_number"),
                        row.getString("name"),
                        row.getString("about"),
                        row.getObject("answered_at", LocalDateTime.class)
                                .atOffset(ZoneOffset.UTC)
                                .atZoneSameInstant(JapanTime.ZONE)
                                .toLocalDate(),
                        StatementMeans.OTHER,
                        row.getString("answerer_name"),
                        row.getString("words"),
                        row.getObject("again_on", LocalDate.class)))
                .list();
    }

    private static DisagreementRow row(OfficeWitnesses office, OfficeWitnesses.Disagreement found) {
        return new DisagreementRow(
                found.kind(),
                office.careOffice(),
                office.number(),
                office.name(),
                found.since().key(),
                found.since().on(),
                found.since().means(),
                "",
                "",
                null);
    }

    private record Answer(@Nullable LocalDate againOn) {}

    private static boolean isOpen(@Nullable Answer answer, LocalDate today) {
        return answer == null || answer.againOn() != null && !answer.againOn().isAfter(today);
    }

    private Map<String, Answer> answered() {
        var map = new HashMap<String, Answer>();
        jdbc.sql("SELECT care_office_id, kind, about, again_on FROM witness_answer ORDER BY id")
                .query(row -> {
                    map.put(
                            key(
                                    new CareOfficeId(row.getLong(1)),
                                    DisagreementKind.valueOf(row.getString(2)),
                                    row.getString(3)),
                            new Answer(row.getObject(4, LocalDate.class)));
                });
        return map;
    }

    private static String key(CareOfficeId office, DisagreementKind kind, String about) {
        return office.value() + "/" + kind + "/" + about;
    }
}
