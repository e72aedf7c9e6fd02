package jp.banso.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Uploads made up for a test, in its temporary folder. */
record TemporaryFiles(Path folder) {

    static final String CITY_HEADER = "事業所番号,事業所名称,フリガナ,サービス種類,所在地,電話番号,申請者名称,指定年月日";
    static final String CITY_ROW = "2774099010,髙橋ケア①㈱,タカハシケア,居宅介護支援,大阪府豊中市見本町1－2～3,06-0000-0001,株式会社﨑本,令和2年4月1日";
    static final String CITY_LIST = CITY_HEADER + "\r\n" + CITY_ROW + "\r\n";

    UploadedFile of(byte[] bytes, String name) throws IOException {
        var path = Files.createTempFile(folder, "upload", ".spooled");
        Files.write(path, bytes);
        return new UploadedFile(path, name);
    }

    UploadedFile of(String text, Charset charset) throws IOException {
        return of(text.getBytes(charset), "list.csv");
    }

    UploadedFile of(String text) throws IOException {
        return of(text, StandardCharsets.UTF_8);
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static List<SourceTable> tables(FileOpening opening) {
        return switch (opening) {
            case FileOpening.Opened opened -> opened.tables();
            case FileOpening.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    static SourceTable table(FileOpening opening) {
        return tables(opening).getFirst();
    }

    static List<List<String>> rows(SourceTable table) throws IOException {
        var rows = new ArrayList<List<String>>();
        var read = table.forEachRow(row -> {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.cell(i));
            }
            rows.add(cells);
            return true;
        });
        if (read instanceof RowsRead.Broken broken) {
            throw new AssertionError("broken: " + broken.refusal());
        }
        return rows;
    }

    static Refusal refusal(FileOpening opening) throws IOException {
        return switch (opening) {
            case FileOpening.Refused refused -> refused.refusal();
            case FileOpening.Opened opened ->
                switch (opened.tables().getFirst().forEachRow(row -> true)) {
                    case RowsRead.Broken broken -> broken.refusal();
                    case RowsRead.Done done -> throw new AssertionError("taken with rows: " + done.rows());
                };
        };
    }
}
