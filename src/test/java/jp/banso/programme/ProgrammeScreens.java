package jp.banso.programme;

import static jp.banso.journey.Hands.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.banso.careoffice.People;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.outreach.ContactReason;
import jp.banso.script.ScriptQueries;
import jp.banso.script.ScriptService;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The page with its form, the file that was made, and an edition with differences of every kind. */
@Component
class ProgrammeScreens implements ScreenStates {

    private final ProgrammeService service;
    private final ProgrammeJson json;
    private final ScriptService scripts;
    private final ScriptQueries versions;
    private final People people;

    ProgrammeScreens(
            ProgrammeService service,
            ProgrammeJson json,
            ScriptService scripts,
            ScriptQueries versions,
            People people) {
        this.service = service;
        this.json = json;
        this.scripts = scripts;
        this.versions = versions;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        var admin = people.administrator();
        write(admin, ContactReason.NO_TIME, "時間がないとのお声はよくいただきます。");
        var edition = brought(admin);
        var page = ScreenState.of("/programme", "programme", Role.CITY_ADMIN, "/programme");
        return List.of(
                page,
                page.after("pack refused", at -> press(at, "書き出す")),
                ScreenState.of("/programme/:edition", "edition", Role.CITY_ADMIN, "/programme/" + edition));
    }

    private long brought(Viewer admin) {
        var parts = new TreeMap<>(Map.of(
                "scripts",
                new TreeMap<>(Map.of(
                        ContactReason.NO_TIME.name(), fields("words", "最初の30分は一緒に進めます。"),
                        ContactReason.CLOSING.name(), fields("words", "ご事情は承りました。"))),
                "tags",
                new TreeMap<>(Map.of("再訪", fields("name", "再訪")))));
        var file = new ProgrammeFile("見本県の伴走支援", "令和8年度第1版", new TreeMap<>(parts));
        try {
            return ((BringDecision.Kept)
                            service.bring(admin, OperationId.fresh(), new ByteArrayInputStream(json.write(file))))
                    .edition();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Viewer admin, ContactReason reason, String words) {
        scripts.write(
                admin,
                OperationId.fresh(),
                reason,
                versions.versions(admin, reason).size(),
                words);
    }

    private static java.util.SortedMap<String, String> fields(String name, String text) {
        return new TreeMap<>(Map.of(name, text));
    }
}
