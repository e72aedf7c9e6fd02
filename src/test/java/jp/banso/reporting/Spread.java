package jp.banso.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.listing.CountedSnapshot;
import jp.banso.listing.DatePrecision;
import jp.banso.listing.DenominatorService;
import jp.banso.listing.DenominatorVersion;
import jp.banso.listing.ListingService;
import jp.banso.listing.Series;
import jp.banso.listing.SnapshotFacts;
import jp.banso.listing.SnapshotSource;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The object mother of a city under way: offices of all kinds at all stages, some stalled, some due, and counts over time. */
@Component
public class Spread {

    private static final List<List<String>> SERVICES = List.of(
            List.of("430"),
            List.of("110"),
            List.of("110", "A2"),
            List.of("150", "A6"),
            List.of("780"),
            List.of("130", "63"),
            List.of("46"),
            List.of("430", "110", "150"),
            List.of("510"));
    private static final int[] STAGES = {30, 18, 16, 8, 6, 7, 6, 4, 3, 2};

    private final CareOffices careOffices;
    private final ListingService listing;
    private final DenominatorService denominators;
    private final JdbcClient jdbc;

    Spread(CareOffices careOffices, ListingService listing, DenominatorService denominators, JdbcClient jdbc) {
        this.careOffices = careOffices;
        this.listing = listing;
        this.denominators = denominators;
        this.jdbc = jdbc;
    }

    public LocalDate today() {
        return careOffices.today();
    }

    /** So many offices, the same for the same seed; every fourth goes to one of the firm's people, if any. */
    public List<CareOfficeId> offices(int count, long seed, Viewer.@Nullable VendorStaff... people) {
        var dice = new Random(seed);
        var offices = new ArrayList<CareOfficeId>();
        for (var i = 0; i < count; i++) {
            var draft = careOffices
                    .aCareOffice()
                    .named("見本事業所" + i, "ミホンジギョウショ" + i)
                    .offering(SERVICES.get(dice.nextInt(SERVICES.size())).toArray(String[]::new));
            if (dice.nextInt(10) < 6) {
                draft.councilMember();
            }
            if (people.length > 0 && i % 4 == 0) {
                draft.grantedTo(people[i / 4 % people.length]);
            }
            var id = draft.saved();
            stand(id, dice);
            offices.add(id);
        }
        return offices;
    }

    private void stand(CareOfficeId id, Random dice) {
        var stage = stage(dice);
        var listed = stage.isBefore(AdoptionStage.SET_UP) ? dice.nextInt(40) == 0 : dice.nextInt(10) < 8;
        var stalled = stage != AdoptionStage.NOT_CONTACTED && dice.nextInt(5) == 0;
        jdbc.sql("""
                        UPDATE care_office SET stage = :stage, stage_since = :since, listing = :listing,
                            stale_on = :stale, next_action_on = :next, next_action = :action,
                            operating_status = :operating
                        WHERE id = :id""")
                .param("stage", stage.ordinal())
                .param("since", stage == AdoptionStage.NOT_CONTACTED ? null : today().minusDays(20))
                .param("listing", listed ? "LISTED" : "UNLISTED")
                .param("stale", stage == AdoptionStage.NOT_CONTACTED ? null : today().plusDays(stalled ? -3 : 9))
                .param("next", dice.nextInt(4) == 0 ? today().plusDays(dice.nextInt(21) - 8) : null)
                .param("action", dice.nextInt(4) == 0 ? "CALL_AGAIN" : "NONE")
                .param("operating", dice.nextInt(20) == 0 && !stalled ? "CLOSED" : "OPERATING")
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "UPDATE care_office SET stale_on = NULL, next_action_on = NULL WHERE id = ? AND operating_status = 'CLOSED'")
                .param(id.value())
                .update();
    }

    /** Gives these offices the history their stage needs, one step after the other, some of them first called by the city. */
    public void history(Viewer administrator, List<CareOfficeId> offices) {
        for (var office : offices) {
            var reached = jdbc.sql("SELECT stage FROM care_office WHERE id = ?")
                    .param(office.value())
                    .query(Integer.class)
                    .single();
            var day = today().minusDays(200 - office.value() % 40);
            if (reached > 0 && office.value() % 3 > 0) {
                jdbc.sql("""
                                INSERT INTO contact_record (care_office_id, contacted_at, contacted_on, means, counterpart_role,
                                    result, next_action, state, recorded_at, recorded_by, recorder_name)
                                VALUES (?, NOW(), ?, ?, 'OFFICE_MANAGER', 'SPOKEN', 'NONE', 'STANDING', NOW(), ?, '見本')""")
                        .params(
                                office.value(),
                                day,
                                office.value() % 3 == 1 ? "CALL_OUT" : "COUNCIL",
                                administrator.account().value())
                        .update();
            }
            for (var stage = 1; stage <= reached; stage++) {
                jdbc.sql("""
                                INSERT INTO stage_event (care_office_id, kind, from_stage, to_stage, effective_on, evidence_kind,
                                    recorded_at, recorded_by, recorder_name)
                                VALUES (?, 'FORWARD', ?, ?, ?, 'CONTACT', NOW(), ?, '見本')""")
                        .params(
                                office.value(),
                                stage - 1,
                                stage,
                                day,
                                administrator.account().value())
                        .update();
                day = day.plusDays(5 + office.value() * stage % 17);
            }
        }
    }

    private static AdoptionStage stage(Random dice) {
        var rolled = dice.nextInt(100);
        for (var stage : AdoptionStage.values()) {
            rolled -= STAGES[stage.ordinal()];
            if (rolled < 0) {
                return stage;
            }
        }
        return AdoptionStage.SETTLED;
    }

    /** The seed's way from 22 to 96 of 842, in seven months' counts. */
    public void course(Viewer administrator) {
        int[] counts = {22, 31, 40, 58, 71, 83, 96};
        var day = LocalDate.of(2025, 9, 30);
        for (var month = 0; month < counts.length; month++) {
            listing.recordCount(
                    administrator,
                    OperationId.fresh(),
                    new CountedSnapshot(
                            day.plusMonths(month),
                            DatePrecision.MONTH,
                            counts[month],
                            new SnapshotFacts(SnapshotSource.MANUAL, Series.OLD_SYSTEM, "", null)));
        }
        denominator(administrator);
    }

    public void count(Viewer administrator, LocalDate day, int offices, SnapshotSource source, Series series) {
        listing.recordCount(
                administrator,
                OperationId.fresh(),
                new CountedSnapshot(day, DatePrecision.DAY, offices, new SnapshotFacts(source, series, "見本", null)));
    }

    public void denominator(Viewer administrator) {
        denominators.open(
                administrator,
                OperationId.fresh(),
                "市内の介護事業所",
                new DenominatorVersion(842, LocalDate.of(2026, 1, 31), "事業所番号を1件ずつ数え、休止中を含み、廃止を除く", "市の事業所一覧"));
    }
}
