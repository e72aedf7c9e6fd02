package jp.banso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.banso.intake.file.ColumnMapping;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.JobStatus;
import jp.banso.shared.jobs.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings files in the way a person does, and waits for the jobs. */
final class Imports {

    static final String HEADER = "都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,"
            + "緯度,経度,電話番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,"
            + "高齢者の方と障害者の方が同時一体的に利用できるサービス,介護保険の通常の指定基準を満たしている,障害福祉の通常の指定基準を満たしている,備考\r\n";

    private final IntakeService service;
    private final IntakeFileService files;
    private final IntakeQueries queries;
    private final Jobs jobs;
    final Viewer viewer;

    Imports(IntakeService service, IntakeFileService files, IntakeQueries queries, Jobs jobs, JdbcClient jdbc) {
        this.service = service;
        this.files = files;
        this.queries = queries;
        this.jobs = jobs;
        this.viewer = administrator(jdbc, "irie");
    }

    static Viewer administrator(JdbcClient jdbc, String username) {
        jdbc.sql("""
                        INSERT IGNORE INTO account (username, display_name, role, password_hash, created_at)
                        VALUES (:name, :name, 'CITY_ADMIN', '', '2026-01-01')""").param("name", username).update();
        var id = jdbc.sql("SELECT id FROM account WHERE username = ?")
                .param(username)
                .query(Long.class)
                .single();
        return new Viewer.CityStaff(new AccountId(id), username, true);
    }

    /** One row of the ministry's file with what tests vary. */
    static String row(String number, String name, String kana, String service, String phone) {
        return "272035,%s,大阪府,豊中市,%s,%s,%s,大阪府豊中市見本町1-2-3,,34.7813,135.4697,%s,,8990000000001,株式会社見本,%s,平日,,0,,,,,\r\n"
                .formatted(number, name, kana, service, phone, number);
    }

    static String official(String... rows) {
        return "\uFEFF" + HEADER + String.join("", rows);
    }

    IntakeBatchId begin() {
        return service.begin(viewer, OperationId.fresh());
    }

    IntakeBatchId collect(String name, String text) {
        var id = begin();
        add(id, name, text.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    void add(IntakeBatchId id, String name, byte[] bytes) {
        try {
            assertThat(files.addFile(viewer, id, name, new ByteArrayInputStream(bytes)))
                    .isInstanceOf(IntakeDecision.Done.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All CSV files of the folder that are registers of offices. */
    IntakeBatchId collect(Path folder) {
        var id = begin();
        try (var listed = Files.list(folder)) {
            for (var file : listed.filter(Imports::isRegister).sorted().toList()) {
                try (var in = Files.newInputStream(file)) {
                    assertThat(files.addFile(viewer, id, file.getFileName().toString(), in))
                            .isInstanceOf(IntakeDecision.Done.class);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return id;
    }

    private static boolean isRegister(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("jigyosho") || name.contains("city_list") || name.contains("list");
    }

    BatchCounts preview(IntakeBatchId id) {
        assertThat(service.read(viewer, OperationId.fresh(), id)).isInstanceOf(IntakeDecision.Started.class);
        return awaited(id).counts();
    }

    BatchCard apply(IntakeBatchId id) {
        assertThat(service.confirm(viewer, OperationId.fresh(), id, true)).isInstanceOf(IntakeDecision.Started.class);
        return awaited(id);
    }

    BatchCard bringIn(String text) {
        var id = collect("jigyosho_110.csv", text);
        preview(id);
        return apply(id);
    }

    BatchCard undo(IntakeBatchId id) {
        assertThat(service.undo(viewer, OperationId.fresh(), id)).isInstanceOf(IntakeDecision.Started.class);
        return awaited(id);
    }

    BatchCard awaited(IntakeBatchId id) {
        var card = ended(id);
        assertThat(card.job().map(JobStatus::messageKey)).hasValue("");
        return card;
    }

    BatchCard ended(IntakeBatchId id) {
        card(id).job().ifPresent(job -> {
            try {
                jobs.await(job.id());
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
        return card(id);
    }

    BatchCard card(IntakeBatchId id) {
        return queries.card(viewer, id).orElseThrow();
    }

    List<PreviewRow> rows(IntakeBatchId id, PreviewTile tile) {
        return queries.rows(viewer, id, tile, 0, 500);
    }

    void describe(TableCard table, String source, ColumnMapping mapping) {
        assertThat(files.describeTable(viewer, table, source, mapping, true)).isInstanceOf(IntakeDecision.Done.class);
    }
}
