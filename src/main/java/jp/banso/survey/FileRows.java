package jp.banso.survey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.banso.shared.OfficeNumber;
import jp.banso.survey.FileCheck.CheckedRow;
import jp.banso.survey.FileCheck.State;
import jp.banso.survey.FileCheck.Strange;

/** Sorts a file's rows into those that count, those that come second, and those that cannot be taken. Knows no database. */
final class FileRows {

    /**
     * The office numbers of the round's frame, and which of them have answered. {@code people}: each row is a sheet of one of
     * the office's people, of which those in {@code brought} came in with an earlier file (SRV-24).
     */
    record Frame(Map<String, Long> offices, Set<String> answered, boolean people, Set<Map<String, String>> brought) {}

    /** A row with what is to be done with it. */
    record Judged(CheckedRow row, LocalDate on, Map<String, String> answers, Map<String, String> kept) {}

    private final SurveyForm form;
    private final AnswerWords words;
    private final FileColumns columns;
    private final LocalDate first;
    private final LocalDate today;
    private final Map<String, Integer> strange = new TreeMap<>();
    private final Set<Map<String, String>> once = new HashSet<>();

    FileRows(SurveyForm form, AnswerWords words, FileColumns columns, LocalDate first, LocalDate today) {
        this.form = form;
        this.words = words;
        this.columns = columns;
        this.first = first;
        this.today = today;
    }

    private record Read(
            AnswerFile.Row row,
            String office,
            Optional<LocalDateTime> at,
            Map<String, String> answers,
            boolean sound) {}

    /** By the moment of the answer, so that an office's earliest counts (SRV-20). */
    List<Judged> judged(AnswerFile.Held file, Frame frame) {
        var read = file.rows().stream()
                .map(this::read)
                .sorted(Comparator.comparing((Read row) -> row.at().orElse(LocalDateTime.MAX))
                        .thenComparing(row -> row.row().line()))
                .toList();
        once.clear();
        var answered = new HashSet<>(frame.answered());
        var judged = new ArrayList<Judged>();
        for (var row : read) {
            judged.add(judged(row, frame, answered));
        }
        return judged;
    }

    private Judged judged(Read read, Frame frame, Set<String> answered) {
        var number = OfficeNumber.parse(read.office()).map(OfficeNumber::value);
        var on = read.at().map(LocalDateTime::toLocalDate).orElse(today);
        var reason = number.isEmpty()
                ? "number"
                : !frame.offices().containsKey(number.get())
                        ? "frame"
                        : on.isBefore(first) || on.isAfter(today) ? "day" : read.sound() ? "" : "answer";
        var office = number.orElse(read.office().length() > 40 ? read.office().substring(0, 40) : read.office());
        var kept = kept(read.row());
        var state = !reason.isEmpty()
                ? State.REFUSED
                : (frame.people() ? isFresh(kept, frame.brought()) : answered.add(office))
                        ? State.VALID
                        : State.DUPLICATE;
        return new Judged(new CheckedRow(read.row().line(), office, state, reason), on, read.answers(), kept);
    }

    /** Two people may say the same; the same row with its moment, or of an earlier file, is one sheet. */
    private boolean isFresh(Map<String, String> kept, Set<Map<String, String>> brought) {
        return !brought.contains(kept)
                && (kept.getOrDefault(FileColumns.WHEN, "").isBlank() || once.add(kept));
    }

    /** Only columns that were named: what nobody asked for, a person's name perhaps, stays outside. */
    private Map<String, String> kept(AnswerFile.Row row) {
        var kept = new LinkedHashMap<String, String>();
        for (var column = 0; column < columns.targets().size(); column++) {
            var target = columns.targets().get(column);
            if (!target.isEmpty() && column < row.cells().size()) {
                kept.put(target, row.cells().get(column));
            }
        }
        return kept;
    }

    private Read read(AnswerFile.Row row) {
        var cells = kept(row);
        var answers = new HashMap<String, String>();
        var sound = true;
        for (var question : form.questions()) {
            var cell = cells.getOrDefault(question.code(), "");
            var odd = new TreeSet<String>();
            var answer = words.answer(question, cell, odd);
            odd.forEach(written -> strange.merge(question.code() + "\n" + written, 1, Integer::sum));
            sound &= answer.isPresent();
            answer.filter(text -> !text.isEmpty()).ifPresent(text -> answers.put(question.code(), text));
        }
        return new Read(
                row,
                cells.getOrDefault(FileColumns.OFFICE, "").strip(),
                AnswerWords.moment(cells.getOrDefault(FileColumns.WHEN, "")),
                answers,
                sound);
    }

    /** What was found that is no choice, once {@link #judged} has looked. */
    List<Strange> strange() {
        var found = new ArrayList<Strange>();
        strange.forEach((key, rows) -> {
            var cut = key.indexOf('\n');
            form.question(key.substring(0, cut))
                    .ifPresent(question -> found.add(new Strange(question, key.substring(cut + 1), rows)));
        });
        return found;
    }
}
