package jp.banso.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.careoffice.register.PresentRegister;
import jp.banso.careoffice.register.RegisterDrafts;
import jp.banso.careoffice.register.RegisterRow;
import jp.banso.intake.Comparison.Contradiction;
import jp.banso.intake.Comparison.Told;
import jp.banso.intake.file.ColumnMapping;
import jp.banso.intake.file.FileOpening;
import jp.banso.intake.file.ParsedRow;
import jp.banso.intake.file.RawRow;
import jp.banso.intake.file.RegisterField;
import jp.banso.intake.file.RegisterLine;
import jp.banso.intake.file.RegisterRowParser;
import jp.banso.intake.file.RowsRead;
import jp.banso.intake.file.SourceTable;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ServiceTypes;
import jp.banso.shared.jobs.Job;
import jp.banso.shared.jobs.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Reads the tables of a batch and drafts what they would change; the register itself is only read. */
@Component
class BatchReading {

    private static final int REPORTED_AT_ONCE = 500;

    private final BatchFiles files;
    private final PresentRegister present;
    private final RegisterDrafts drafts;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final ObjectMapper json;

    BatchReading(
            BatchFiles files,
            PresentRegister present,
            RegisterDrafts drafts,
            JdbcClient jdbc,
            JdbcTemplate template,
            ObjectMapper json) {
        this.files = files;
        this.present = present;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** What was read, good for one revision of the register. */
    record Reading(long revision, BatchCounts counts) {}

    /** Ends in {@link Job.Failed} when a file breaks in the middle; the draft is then worth nothing. */
    Reading read(IntakeBatchId batch, String area, Progress progress) throws IOException {
        forget(batch);
        var tables = files.cards(batch).stream()
                .flatMap(file -> file.tables().stream())
                .filter(TableCard::taken)
                .sorted(Comparator.comparingInt(table -> OfficialColumns.rank(table.source())))
                .toList();
        var revision = present.revision();
        try (var changes = drafts.open(batch)) {
            var problems = new Problems(template, json, batch);
            var comparison = new Comparison(batch, area, present, drafts, changes);
            var openings = new HashMap<Long, FileOpening>();
            for (var position = 0; position < tables.size(); position++) {
                var file = tables.get(position).file();
                if (!openings.containsKey(file)) {
                    openings.put(file, open(file));
                }
                new TableReading(tables, position, comparison, problems, progress).read(openings.get(file));
            }
            return new Reading(revision, comparison.finish(problems));
        }
    }

    private FileOpening open(long file) throws IOException {
        var opening = files.open(files.stored(file).orElseThrow());
        files.openedAgain(file, opening);
        return opening;
    }

    /** Deletes the draft and its problems. */
    void forget(IntakeBatchId batch) {
        drafts.drop(batch);
        jdbc.sql("DELETE FROM register_problem WHERE batch_id = ?")
                .param(batch.value())
                .update();
    }

    private final class TableReading {

        private final List<TableCard> tables;
        private final int position;
        private final TableCard table;
        private final ColumnMapping mapping;
        private final RegisterRowParser parser;
        private final Comparison comparison;
        private final Problems problems;
        private final Progress progress;
        private int unreported;

        TableReading(
                List<TableCard> tables, int position, Comparison comparison, Problems problems, Progress progress) {
            this.tables = tables;
            this.position = position;
            this.table = tables.get(position);
            this.mapping = table.mapping();
            this.parser = new RegisterRowParser(mapping);
            this.comparison = comparison;
            this.problems = problems;
            this.progress = progress;
        }

        void read(@Nullable FileOpening opening) throws IOException {
            var rows = opening instanceof FileOpening.Opened opened ? tableOf(opened) : null;
            if (rows == null || !rows.header().equals(mapping.columns())) {
                throw new Job.Failed("intake.job.changed");
            }
            read(rows);
            progress.advance(unreported);
        }

        private @Nullable SourceTable tableOf(FileOpening.Opened opened) {
            return table.position() < opened.tables().size() ? opened.tables().get(table.position()) : null;
        }

        private void read(SourceTable rows) throws IOException {
            if (rows.forEachRow(this::take) instanceof RowsRead.Broken broken) {
                files.openedAgain(table.file(), new FileOpening.Refused(broken.refusal()));
                throw new Job.Failed("intake.job.broken");
            }
        }

        private boolean take(RawRow raw) {
            switch (parser.parse(raw)) {
                case ParsedRow.Read(var line, var warnings) -> {
                    warnings.forEach(warning -> problems.warned(
                            table.id(),
                            line.row(),
                            line.officeNumber().value(),
                            warning.field().name(),
                            mapping.columnName(warning.field()).orElse(""),
                            warning.reason().key(),
                            List.of(warning.text())));
                    comparison
                            .take(new Told(row(line), table.id(), position, line.row(), table.source()))
                            .ifPresent(earlier -> refuseBoth(earlier, line, raw));
                }
                case ParsedRow.Refused refused -> refuse(refused);
            }
            if (++unreported == REPORTED_AT_ONCE) {
                progress.advance(unreported);
                unreported = 0;
            }
            return true;
        }

        private void refuse(ParsedRow.Refused refused) {
            var raw = refused.raw();
            problems.refused(
                    table.id(),
                    refused.line(),
                    cell(raw, RegisterField.OFFICE_NUMBER),
                    refused.field().name(),
                    refused.columnName(),
                    refused.reasonKey(),
                    refused.arguments(),
                    cells(raw));
            var number = OfficeNumber.parse(cell(raw, RegisterField.OFFICE_NUMBER));
            var written = cell(raw, RegisterField.SERVICE);
            var service = ServiceTypes.named(written)
                    .or(() -> ServiceTypes.coded(written))
                    .or(() -> ServiceTypes.coded(cell(raw, RegisterField.SERVICE_CODE)));
            if (number.isPresent() && service.isPresent()) {
                comparison.seeRefused(number.get().value(), service.get().code(), table.source());
            } else {
                comparison.countRefused();
            }
        }

        private void refuseBoth(Contradiction earlier, RegisterLine line, RawRow raw) {
            var number = line.officeNumber().value();
            var column = mapping.columnName(RegisterField.OFFICE_NUMBER).orElse("");
            var other = tables.get(earlier.table());
            if (earlier.news()) {
                refuseDoubled(other.id(), earlier.line(), number, column, line.row(), table.name(), List.of());
            }
            refuseDoubled(table.id(), line.row(), number, column, earlier.line(), other.name(), cells(raw));
        }

        private void refuseDoubled(
                long where, int line, String number, String column, int other, String otherTable, List<String> raw) {
            problems.refused(
                    where,
                    line,
                    number,
                    RegisterField.OFFICE_NUMBER.name(),
                    column,
                    "intake.row.refused.DOUBLED",
                    List.of(otherTable, other),
                    raw);
        }

        private String cell(RawRow raw, RegisterField field) {
            return mapping.columnName(field)
                    .map(name -> raw.cell(mapping.columns().indexOf(name)))
                    .orElse("");
        }

        private List<String> cells(RawRow raw) {
            return new ArrayList<>(
                    IntStream.range(0, raw.size()).mapToObj(raw::cell).toList());
        }
    }

    private static RegisterRow row(RegisterLine line) {
        var municipality = line.municipality();
        var number = line.corporateNumber();
        var capacity = line.capacity();
        return new RegisterRow(
                line.officeNumber().value(),
                line.service().code(),
                line.serviceAsWritten().isEmpty() ? line.service().name() : line.serviceAsWritten(),
                line.name(),
                line.kana(),
                line.address(),
                line.building(),
                line.postalCode(),
                municipality == null ? "" : municipality.sixDigits(),
                decimal(line.latitude()),
                decimal(line.longitude()),
                line.phone(),
                line.fax(),
                number == null ? "" : number.value(),
                line.corporationName(),
                line.days(),
                line.daysNote(),
                capacity == null ? "" : capacity.toString(),
                line.url(),
                day(line.designatedOn()),
                line.note());
    }

    private static String decimal(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
