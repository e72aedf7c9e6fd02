package jp.banso.intake.file;

import static jp.banso.intake.file.TemporaryFiles.CITY_LIST;
import static jp.banso.intake.file.TemporaryFiles.refusal;
import static jp.banso.intake.file.TemporaryFiles.rows;
import static jp.banso.intake.file.TemporaryFiles.tables;
import static jp.banso.intake.file.TemporaryFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Case31ArchivesTest {

    @TempDir
    private Path folder;

    private TemporaryFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new TemporaryFiles(folder);
    }

    @Test
    void anArchiveNamedCsvIsOpenedByItsBytes() throws IOException {
        var opening = FileReading.open(files.of(zip("jigyosho_430.csv", "\uFEFF" + CITY_LIST), "jigyosho_430.csv"));
        assertThat(opening).isInstanceOfSatisfying(FileOpening.Opened.class, opened -> assertThat(opened.kind())
                .isEqualTo(FileKind.ZIP));
        assertThat(rows(tables(opening).getFirst())).hasSize(1);
    }

    @Test
    void everyTableOfAnArchiveIsFoundAndOtherMembersAreNot() throws IOException {
        var bytes = zip(
                "a.csv", CITY_LIST, "in/b.CSV", CITY_LIST, "__MACOSX/a.csv", "x", "read.me", "x", ".hidden.csv", "x");
        assertThat(tables(FileReading.open(files.of(bytes, "all.zip"))))
                .extracting(SourceTable::name)
                .containsExactly("a.csv", "b.CSV");
    }

    @Test
    void aMembersNameIsNeverAPath() throws IOException {
        var bytes = zip("../../../escape.csv", CITY_LIST);
        assertThat(tables(FileReading.open(files.of(bytes, "all.zip"))))
                .extracting(SourceTable::name)
                .containsExactly("escape.csv");
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void membersNamedInJapaneseByWindowsAreFound() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, Charset.forName("windows-31j"))) {
            zip.putNextEntry(new ZipEntry("一覧表.csv"));
            zip.write(CITY_LIST.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThat(tables(FileReading.open(files.of(bytes.toByteArray(), "all.zip"))))
                .extracting(SourceTable::name)
                .containsExactly("一覧表.csv");
    }

    @Test
    void aBombIsRefusedWhileItIsRead() throws IOException {
        var bytes = zip("a.csv", "0".repeat(1000).concat("\n").repeat(50_000));
        assertThat(refusal(FileReading.open(files.of(bytes, "list.csv"))).reason())
                .isEqualTo(RefusalReason.ARCHIVE_BOMB);
    }

    @Test
    void anArchiveWhoseDirectoryHidesItsSizeIsRefusedWhileItIsRead() throws IOException {
        var bytes = zip("a.csv", "0".repeat(1000).concat("\n").repeat(50_000));
        int directory = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
        Arrays.fill(bytes, directory + 24, directory + 28, (byte) 1);
        assertThat(refusal(FileReading.open(files.of(bytes, "list.csv"))).reason())
                .isIn(RefusalReason.ARCHIVE_BOMB, RefusalReason.BROKEN_ARCHIVE);
    }

    @Test
    void tooManyMembersAreRefused() throws IOException {
        var members = new String[202];
        for (int i = 0; i < members.length; i += 2) {
            members[i] = "m" + i + ".csv";
            members[i + 1] = CITY_LIST;
        }
        assertThat(refusal(FileReading.open(files.of(zip(members), "all.zip"))))
                .isEqualTo(Refusal.of(RefusalReason.TOO_MANY_MEMBERS, 100));
    }

    @Test
    void aTornOrEmptyArchiveIsRefused() throws IOException {
        var whole = zip("a.csv", CITY_LIST);
        assertThat(refusal(FileReading.open(files.of(Arrays.copyOf(whole, whole.length / 2), "a.csv")))
                        .reason())
                .isEqualTo(RefusalReason.BROKEN_ARCHIVE);
        assertThat(refusal(FileReading.open(files.of(zip("read.me", "x"), "a.csv")))
                        .reason())
                .isEqualTo(RefusalReason.ARCHIVE_WITHOUT_TABLE);
        assertThat(refusal(FileReading.open(files.of(zip(), "a.csv"))).reason())
                .isEqualTo(RefusalReason.ARCHIVE_WITHOUT_TABLE);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedBeforeItIsRead() throws IOException {
        var limits = new ReadingLimits(1 << 20, 1 << 20, 200, 8000, 500, 100, 200);
        assertThat(refusal(FileReading.open(files.of("a,b\n".repeat(400_000)), limits)))
                .isEqualTo(Refusal.of(RefusalReason.TOO_LARGE, 1L));
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
