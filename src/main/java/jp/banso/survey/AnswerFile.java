package jp.banso.survey;

import java.util.List;

/** A file of answers as it was read: {@code rows} have the line they stood in, and a cell for each column. */
public sealed interface AnswerFile {

    record Held(String fileName, List<String> header, List<Row> rows, List<String> suggested) implements AnswerFile {
        public Held {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            suggested = List.copyOf(suggested);
        }
    }

    record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Why it cannot be used, as a text key of its own. */
    record Unusable(String reasonKey, List<Object> arguments) implements AnswerFile {}
}
