package jp.banso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.Jobs;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that is still on its way when somebody starts the preview is refused: no batch holds a file nobody read. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class FilesWhileReadingTest {

    private static final String FIRST =
            Imports.official(Imports.row("2774099010", "見本ケア", "ミホンケア", "訪問介護", "06-0000-0001"));
    private static final String SECOND =
            Imports.official(Imports.row("2774099028", "見本デイ", "ミホンデイ", "通所介護", "06-0000-0002"));

    @Autowired
    IntakeFileService files;

    @Autowired
    IntakeService service;

    @Autowired
    IntakeQueries queries;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    Imports imports;
    IntakeBatchId batch;

    @BeforeEach
    void oneFileIsThere() {
        imports = new Imports(service, files, queries, jobs, jdbc);
        batch = imports.collect("jigyosho_110.csv", FIRST);
    }

    @Test
    void anUploadThatReadingOvertookIsRefusedAndLeavesNothing() throws IOException {
        var overtaken = new InputStream() {
            private final InputStream bytes = new ByteArrayInputStream(SECOND.getBytes(StandardCharsets.UTF_8));
            private boolean begun;

            @Override
            public int read() throws IOException {
                if (!begun) {
                    begun = true;
                    service.read(imports.viewer, OperationId.fresh(), batch);
                }
                return bytes.read();
            }
        };

        var answer = files.addFile(imports.viewer, batch, "jigyosho_150.csv", overtaken);

        assertThat(answer).isEqualTo(new IntakeDecision.Stays("state"));
        assertThat(imports.awaited(batch).counts().rowsRead()).isEqualTo(1);
        assertThat(imports.card(batch).files()).extracting(FileCard::name).containsExactly("jigyosho_110.csv");
    }

    @Test
    void whatWasPreviewedIsNeitherTakenOutNorNarrowed() throws IOException {
        imports.preview(batch);
        var file = imports.card(batch).files().getFirst().id();

        assertThat(files.removeFile(imports.viewer, file)).isEqualTo(new IntakeDecision.Stays("state"));
        assertThat(files.narrow(imports.viewer, batch, "27203")).isEqualTo(new IntakeDecision.Stays("state"));
        assertThat(imports.apply(batch).state()).isEqualTo(BatchState.APPLIED);
    }
}
