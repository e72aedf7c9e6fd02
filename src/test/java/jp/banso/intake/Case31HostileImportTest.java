package jp.banso.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.banso.shared.OperationId;
import jp.banso.shared.jobs.Jobs;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files that want harm, brought in the way a person does: each is refused with a reason that can be read, or read as the
 * plain text it is; the register, and the folder of uploads once the import is given up, hold nothing of it.
 */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class Case31HostileImportTest {

    private static final String GOOD =
            Imports.official(Imports.row("2774099010", "見本ケア", "ミホンケア", "訪問介護", "06-0000-0001"));

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

    @Value("${banso.home}")
    Path home;

    Imports imports;

    @BeforeEach
    void person() {
        imports = new Imports(service, files, queries, jobs, jdbc);
    }

    static Stream<Arguments> hostile() throws IOException {
        return Stream.of(
                Arguments.of(
                        "bomb.zip", zip("a.csv", "0".repeat(1000).concat("\n").repeat(50_000))),
                Arguments.of("torn.zip", half(zip("a.csv", GOOD))),
                Arguments.of("program.csv", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                Arguments.of("picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Arguments.of("page.csv", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8)),
                Arguments.of("report.pdf", "%PDF-1.7\n1 0 obj".getBytes(UTF_8)),
                Arguments.of("empty.csv", new byte[0]),
                Arguments.of("zeros.csv", GOOD.replace("見本ケア", "見本\0ケア").getBytes(UTF_8)),
                Arguments.of("quote.csv", (GOOD + "\"" + "あ,い\r\n".repeat(400_000)).getBytes(UTF_8)),
                Arguments.of("wide.csv", "a,".repeat(100_000).getBytes(UTF_8)),
                Arguments.of("euc.csv", GOOD.getBytes(Charset.forName("EUC-JP"))),
                Arguments.of("entities.xlsx", workbook("""
                        <?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">\
                        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">\
                        <!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&c;&x;</workbook>""")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedInPlainWordsAndLeavesNothing(String name, byte[] bytes) throws IOException {
        var before = uploads();
        var batch = imports.begin();
        imports.add(batch, name, bytes);

        var file = imports.card(batch).files().getFirst();
        if (!file.refused()) {
            // What only its rows betray is refused when they are read.
            service.read(imports.viewer, OperationId.fresh(), batch);
            imports.ended(batch);
        }

        var card = imports.card(batch);
        assertThat(card.files().getFirst().refusalKey()).startsWith("intake.file.refused.");
        assertThat(texts()).containsKey(card.files().getFirst().refusalKey());
        assertThat(String.valueOf(card.files().getFirst().refusalArguments()))
                .doesNotContain("root:", "/etc/passwd", "aaaaaaaaaa");
        assertThat(card.state()).isEqualTo(BatchState.COLLECTING);
        assertThat(service.confirm(imports.viewer, OperationId.fresh(), batch, true))
                .isInstanceOf(IntakeDecision.Stays.class);
        assertThat(Snapshot.of(jdbc).tables().values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
        service.discard(imports.viewer, batch);
        assertThat(uploads()).isEqualTo(before);
    }

    private Set<Path> uploads() throws IOException {
        var folder = home.resolve("uploads");
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (var all = Files.list(folder)) {
            return all.collect(Collectors.toSet());
        }
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            texts.load(in);
        }
        return texts;
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(String xml) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : new String[] {"[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(xml.getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
