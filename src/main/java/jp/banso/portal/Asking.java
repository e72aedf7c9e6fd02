package jp.banso.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jp.banso.desk.QuestionBox;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Service;

/** Hands what the public asks to the desk, so many an hour (PTL-03, PTL-04). */
@Service
public class Asking {

    /** How many questions are taken within an hour from all addresses together. */
    static final int MOST_AN_HOUR = 200;

    private final QuestionBox box;
    private final Senders senders;
    private final Commands commands;
    private final Clock clock;

    Asking(QuestionBox box, Senders senders, Commands commands, Clock clock) {
        this.box = box;
        this.senders = senders;
        this.commands = commands;
        this.clock = clock;
    }

    /** The number of the question that was taken with that operation. */
    public Optional<String> receipt(OperationId operation) {
        return box.receipt(operation).map(QuestionBox.Receipt::number);
    }

    /** The same question of the same form once, however often it is sent. */
    public AskedAnswer ask(OperationId sent, TypedQuestion typed, String from) {
        var operation = OperationId.from("portal/ask", sent.value(), typed);
        if (!typed.flaws().isEmpty()) {
            return new AskedAnswer.Flawed(typed.flaws());
        }
        var again = commands.happened(operation);
        if (!again
                && (!senders.takes(from)
                        || box.countSince(clock.instant().minus(Duration.ofHours(1))) >= MOST_AN_HOUR)) {
            return new AskedAnswer.TooMany();
        }
        return new AskedAnswer.Received(box.put(operation, typed.asked()).number(), operation);
    }
}
