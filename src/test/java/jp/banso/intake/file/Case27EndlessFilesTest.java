package jp.banso.intake.file;

import static jp.banso.intake.file.TemporaryFiles.CITY_LIST;
import static jp.banso.intake.file.TemporaryFiles.CITY_ROW;
import static jp.banso.intake.file.TemporaryFiles.refusal;
import static jp.banso.intake.file.TemporaryFiles.rows;
import static jp.banso.intake.file.TemporaryFiles.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Case27EndlessFilesTest {

    private static final long GIGABYTE = 1L << 30;
    private static final long ALLOWED_HEAP = 64L << 20;

    @TempDir
    private Path folder;

    private final AtomicLong taken = new AtomicLong();
    private TemporaryFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new TemporaryFiles(folder);
    }

    @Test
    void aGigabyteWithoutLineBreakIsRefusedAtOnceWithinLittleMemory() {
        assertThat(refusalOf(repeated("x", GIGABYTE)).reason()).isEqualTo(RefusalReason.LINE_TOO_LONG);
        assertThat(refusalOf(repeated("あ", GIGABYTE)).reason()).isEqualTo(RefusalReason.LINE_TOO_LONG);
        assertThat(refusalOf(repeated(",", GIGABYTE)).reason()).isEqualTo(RefusalReason.LINE_TOO_LONG);
        assertThat(taken.get()).isLessThan(GIGABYTE / 16);
    }

    @Test
    void moreThanTheLimitOfBytesIsRefused() {
        assertThat(refusalOf(repeated("2774099010,name,kana,service\n", GIGABYTE)))
                .isEqualTo(Refusal.of(RefusalReason.TOO_LARGE, 600L));
    }

    @Test
    void anUnclosedQuoteIsRefusedWithTheLineInWhichItOpened() throws IOException {
        var list = CITY_LIST + CITY_ROW + "\r\n" + "2774099028,\"見本,ミホン" + ("\r\n" + CITY_ROW).repeat(50);
        assertThat(refusal(FileReading.open(files.of(list)))).isEqualTo(Refusal.of(RefusalReason.UNCLOSED_QUOTE, 4));
    }

    @Test
    void anUnclosedQuoteInAHugeFileIsRefusedInLittleMemory() throws IOException {
        var list = CITY_LIST + "2774099028,\"見本,ミホン" + ("\r\n" + CITY_ROW).repeat(100_000);
        var file = files.of(list);
        long before = usedHeap();
        assertThat(refusal(FileReading.open(file))).isEqualTo(Refusal.of(RefusalReason.UNCLOSED_QUOTE, 3));
        assertThat(usedHeap() - before).isLessThan(ALLOWED_HEAP);
    }

    @Test
    void anUnclosedQuoteBeforeAQuotedFieldIsRefusedWithItsLine() throws IOException {
        var list = underTheHeader("2774099028,\"見本,ミホン\r\n2774099010,\"平日,土曜日\",b\r\n");
        assertThat(refusal(FileReading.open(files.of(list)))).isEqualTo(Refusal.of(RefusalReason.TEXT_AFTER_QUOTE, 2));
    }

    @Test
    void aHundredThousandColumnsAreRefused() throws IOException {
        var list = "a,".repeat(100_000) + "\r\n1,2\r\n";
        assertThat(refusal(FileReading.open(files.of(list))))
                .isEqualTo(Refusal.of(RefusalReason.TOO_MANY_COLUMNS, 1, 200));
    }

    @Test
    void aFieldBeyondTheLimitIsRefusedWithItsLine() throws IOException {
        var list = CITY_LIST + "2774099028," + "見".repeat(8_001) + "\r\n";
        assertThat(refusal(FileReading.open(files.of(list))))
                .isEqualTo(Refusal.of(RefusalReason.FIELD_TOO_LONG, 3, 8_000));
        var longer = CITY_LIST + "2774099028," + "見".repeat(800_000) + "\r\n";
        assertThat(refusal(FileReading.open(files.of(longer))))
                .isEqualTo(Refusal.of(RefusalReason.FIELD_TOO_LONG, 3, 8_000));
    }

    @Test
    void twoMillionRowsAreRefusedAfterTheLimitInLittleMemory() throws IOException {
        var rows = new AtomicInteger();
        var table = FileReading.csv("list.csv", rowsOnTheFly(2_000_000), null, ReadingLimits.STANDARD);
        long before = usedHeap();
        var end = table.forEachRow(row -> rows.incrementAndGet() > 0);
        assertThat(end).isEqualTo(new RowsRead.Broken(Refusal.of(RefusalReason.TOO_MANY_ROWS, 500_000)));
        assertThat(rows.get()).isEqualTo(500_000);
        assertThat(usedHeap() - before).isLessThan(ALLOWED_HEAP);
    }

    @Test
    void aZeroByteIsRefusedWithItsLine() throws IOException {
        var list = CITY_LIST + "2774099028,見\0本\r\n";
        assertThat(refusal(FileReading.open(files.of(list)))).isEqualTo(Refusal.of(RefusalReason.ZERO_BYTES, 3));
    }

    @Test
    void linesAreCountedThroughQuotedBreaksAndEveryKindOfLineEnd() throws IOException {
        var table = table(FileReading.open(files.of("a,b\n\"x\ny\r\nz\",1\r\n\r\n2,3\r4,5")));
        var lines = new ArrayList<Integer>();
        table.forEachRow(row -> lines.add(row.line()));
        assertThat(lines).containsExactly(2, 6, 7);
    }

    @Test
    void tabsAndSemicolonsSeparateAsWell() throws IOException {
        assertThat(rows(table(FileReading.open(files.of("a\tb,c\td\n1,2\t3\t4\n"))))
                        .getFirst())
                .containsExactly("1,2", "3", "4");
        assertThat(rows(table(FileReading.open(files.of("a;b;c\n1;\"2;3\";4\n"))))
                        .getFirst())
                .containsExactly("1", "2;3", "4");
    }

    private static String underTheHeader(String rows) {
        return TemporaryFiles.CITY_HEADER + "\r\n" + rows;
    }

    private static Refusal refusalOf(ByteSource source) {
        long before = usedHeap();
        try {
            FileReading.csv("list.csv", source, null, ReadingLimits.STANDARD);
            throw new AssertionError("taken");
        } catch (FileRefused refused) {
            assertThat(usedHeap() - before).isLessThan(ALLOWED_HEAP);
            return refused.refusal();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private ByteSource rowsOnTheFly(int rows) {
        return repeated("2774099010,name,kana,service\n", rows * 29L);
    }

    private ByteSource repeated(String text, long length) {
        var block = text.repeat((1 << 16) / text.length()).getBytes(StandardCharsets.UTF_8);
        return () -> new InputStream() {
            private long at;

            @Override
            public int read() {
                return at >= length ? -1 : block[(int) (at++ % block.length)] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int wanted) {
                int from = (int) (at % block.length);
                int count = (int) Math.min(Math.min(wanted, block.length - from), length - at);
                System.arraycopy(block, from, bytes, offset, count);
                at += count;
                taken.addAndGet(count);
                return count == 0 ? -1 : count;
            }
        };
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
