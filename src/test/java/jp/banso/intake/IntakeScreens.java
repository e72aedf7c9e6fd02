package jp.banso.intake;

import static jp.banso.journey.Hands.open;

import java.util.List;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.jobs.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A register on its way in: collected, previewed, refused in part, applied; and what vanished. */
@Component
class IntakeScreens implements ScreenStates {

    private static final String PAGE = "/intake/:batch";

    private final IntakeService service;
    private final IntakeFileService files;
    private final IntakeQueries queries;
    private final Jobs jobs;
    private final JdbcClient jdbc;

    IntakeScreens(IntakeService service, IntakeFileService files, IntakeQueries queries, Jobs jobs, JdbcClient jdbc) {
        this.service = service;
        this.files = files;
        this.queries = queries;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @Override
    public List<ScreenState> states() {
        var imports = new Imports(service, files, queries, jobs, jdbc);
        var first = imports.bringIn(Imports.official(row(9701), row(9702), row(9703)));
        var applied = first.id();
        var second = imports.collect(
                "jigyosho_110.csv",
                Imports.official(
                        row(9701).replace("見本町1-2-3", "見本町9-9-9"),
                        row(9704),
                        row(9705).replace("2774", "27")));
        imports.preview(second);
        var third = imports.collect("meibo.csv", "番号,名前,電話\r\n1,見本,06-0000-0000\r\n");
        return List.of(
                at("applied", applied),
                at("collected", third),
                at("previewed", second),
                at("refused rows", second).after("refused rows", page -> page.locator(".tile-refused")
                        .click()),
                at("undo", applied).after("undo", page -> open(page, "元に戻す")));
    }

    private static ScreenState at(String name, IntakeBatchId batch) {
        return ScreenState.of(PAGE, name, Role.CITY_ADMIN, "/intake/" + batch.value());
    }

    private static String row(int serial) {
        return Imports.row(
                jp.banso.careoffice.CareOffices.number(serial),
                "見本ステーション" + serial,
                "ミホンステーション" + serial,
                "訪問介護",
                "06-0000-" + serial);
    }
}
