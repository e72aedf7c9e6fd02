package jp.banso.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.intake.file.FileOpening;
import jp.banso.intake.file.FileReading;
import jp.banso.intake.file.RowsRead;
import jp.banso.intake.file.SourceTable;
import jp.banso.intake.file.UploadedFile;

/** Reads a file of answers as a table, and guesses what its columns are. */
final class AnswerFileReader {

    static final int MOST_ROWS = 5_000;

    private AnswerFileReader() {}

    static AnswerFile read(Path path, String name, SurveyForm form) throws IOException {
        return switch (FileReading.open(new UploadedFile(path, name))) {
            case FileOpening.Refused(var refusal) ->
                new AnswerFile.Unusable(refusal.reason().key(), refusal.arguments());
            case FileOpening.Opened(var kind, var tables) -> read(tables.getFirst(), name, form);
        };
    }

    private static AnswerFile read(SourceTable table, String name, SurveyForm form) throws IOException {
        var header = table.header();
        var rows = new ArrayList<AnswerFile.Row>();
        var read = table.forEachRow(row -> {
            rows.add(new AnswerFile.Row(
                    row.line(),
                    IntStream.range(0, header.size()).mapToObj(row::cell).toList()));
            return rows.size() <= MOST_ROWS;
        });
        if (read instanceof RowsRead.Broken(var refusal)) {
            return new AnswerFile.Unusable(refusal.reason().key(), refusal.arguments());
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            return new AnswerFile.Unusable("survey.file.rows", List.of(MOST_ROWS));
        }
        return new AnswerFile.Held(name, header, rows, suggested(header, form));
    }

    /** Nothing is suggested twice. */
    private static List<String> suggested(List<String> header, SurveyForm form) {
        var used = new HashSet<String>();
        return header.stream()
                .map(column -> AnswerWords.target(column, form))
                .map(target -> target.isEmpty() || used.add(target) ? target : "")
                .toList();
    }
}
