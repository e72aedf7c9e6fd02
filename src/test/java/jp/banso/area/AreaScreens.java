package jp.banso.area;

import static jp.banso.journey.Hands.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.People;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The municipalities of Osaka beside each other. */
@Component
class AreaScreens implements ScreenStates {

    private static final String SERVICES = """
            コード,サービス種類,利用事業所数,分母
            272035,訪問介護,30,200
            272035,通所介護,20,120
            272051,訪問介護,60,260
            272051,通所介護,40,150
            272043,訪問介護,5,50
            272043,通所介護,9,
            """;

    private final AreaService service;
    private final OutlineService outlines;
    private final StructureService structures;
    private final People people;

    AreaScreens(AreaService service, OutlineService outlines, StructureService structures, People people) {
        this.service = service;
        this.outlines = outlines;
        this.structures = structures;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        var clerk = people.administrator();
        service.place(clerk, OperationId.fresh(), service.bundledTiles(clerk));
        service.record(
                clerk,
                OperationId.fresh(),
                service.bundledCounts(clerk),
                new ComparisonFacts(
                        new AsOf(LocalDate.of(2025, 9, 1), true),
                        new AsOf(LocalDate.of(2026, 2, 2), false),
                        "市の説明資料（WAM NETの利用事業所数）",
                        "",
                        "豊中市"));
        drawn(clerk);
        var bringing = ScreenState.of("/areas/new", "areas new", Role.CITY_ADMIN, "/areas/new");
        return List.of(
                ScreenState.of("/areas", "outlines", Role.CITY_STAFF, "/areas?map=outlines&by=growth"),
                ScreenState.of("/areas", "standardised", Role.VIEWER, "/areas?by=standard"),
                bringing.after("outlines previewed", page -> bring(page, 1, "境界.json", OutlineFiles.THREE)),
                bringing.after("services previewed", page -> bring(page, 0, "件数.csv", SERVICES)),
                ScreenState.of("/areas", "areas", Role.VIEWER, "/areas"),
                ScreenState.of("/areas", "by ratio", Role.CITY_ADMIN, "/areas?by=ratio&of=wards"),
                bringing,
                bringing.after("areas bundled", page -> press(page, "大阪府の72区域を使う")));
    }

    /** Outlines of three municipalities, and counts by service that lack a denominator. */
    private void drawn(Viewer clerk) {
        try {
            var file = (OutlineFile.Outlines) outlines.read(clerk, "areas.geojson", bytes(OutlineFiles.THREE));
            outlines.record(clerk, OperationId.fresh(), file, OutlineFiles.CREDIT);
            var services = (AreaFile.Services) service.read(clerk, "services.csv", bytes(SERVICES));
            structures.record(
                    clerk,
                    OperationId.fresh(),
                    services,
                    new StructureFacts(new AsOf(LocalDate.of(2026, 3, 31), false), "府の資料（見本）", "指定事業所番号の数"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void bring(Page page, int upload, String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .nth(upload)
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.locator(".form-actions vaadin-button[theme~=primary]").first().waitFor();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
