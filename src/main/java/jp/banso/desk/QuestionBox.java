package jp.banso.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.FiscalYear;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where the public puts a question in; how many it takes is limited by the page in front of it. */
@Service
public class QuestionBox {

    private static final Actor PUBLIC = new Actor(null, "portal");

    private final InquiryRepository inquiries;
    private final InquiryNumbers numbers;
    private final DeskRecorder recorder;
    private final JdbcClient jdbc;
    private final Commands commands;

    QuestionBox(
            InquiryRepository inquiries,
            InquiryNumbers numbers,
            DeskRecorder recorder,
            JdbcClient jdbc,
            Commands commands) {
        this.inquiries = inquiries;
        this.numbers = numbers;
        this.recorder = recorder;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /** A question as the public's page takes it: from which office, who asks, how they are reached. */
    public record Asked(
            String officeNumber,
            String officeName,
            String caller,
            String contact,
            InquiryCategory category,
            String errorCode,
            String question) {}

    /** The number under which the question waits at the desk. */
    public record Receipt(String number) {}

    /** How many questions came from the public since then. */
    public int countSince(Instant moment) {
        return jdbc.sql("SELECT COUNT(*) FROM inquiry WHERE channel = 'PORTAL' AND received_at > ?")
                .param(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The receipt that was handed out for that operation; its id is known to whoever sent the question alone. */
    public Optional<Receipt> receipt(OperationId operation) {
        return commands.answered(operation, Receipt.class);
    }

    /** Takes a question; that it names an office's number proves nothing of who asked (DSK-10). */
    public Receipt put(OperationId operation, Asked asked) {
        return commands.run(operation, PUBLIC, "desk.put", () -> {
            var today = recorder.today();
            var office = OfficeNumber.parse(asked.officeNumber())
                    .flatMap(number -> jdbc.sql("SELECT id FROM care_office WHERE office_number = ?")
                            .param(number.value())
                            .query(Long.class)
                            .optional())
                    .map(CareOfficeId::new)
                    .orElse(null);
            var data = new InquiryData(
                    InquiryChannel.PORTAL,
                    office,
                    asked.officeName(),
                    CallerRole.OTHER,
                    asked.caller(),
                    asked.contact(),
                    asked.category(),
                    "",
                    asked.errorCode(),
                    asked.question(),
                    InquiryQueries.usualDue(today));
            var inquiry = inquiries.saveAndFlush(
                    new Inquiry(numbers.next(FiscalYear.of(today)), data, PUBLIC, recorder.now()));
            recorder.step(PUBLIC, inquiry, StepKind.RECEIVED, "", data.question(), null);
            return new Receipt(inquiry.number());
        });
    }
}
