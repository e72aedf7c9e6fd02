package jp.banso.desk;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Function;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.Commands;
import jp.banso.shared.FiscalYear;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes inquiries, passes them on and answers them. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK})
public class InquiryService {

    /** The most characters of an answer, and of what is said when an inquiry is passed on. */
    public static final int ANSWER = 4000;

    private static final int WORDS = 1000;

    private final InquiryRepository inquiries;
    private final InquiryNumbers numbers;
    private final DeskRecorder recorder;
    private final KnownIndex known;
    private final CaseScope scope;
    private final Commands commands;

    InquiryService(
            InquiryRepository inquiries,
            InquiryNumbers numbers,
            DeskRecorder recorder,
            KnownIndex known,
            CaseScope scope,
            Commands commands) {
        this.inquiries = inquiries;
        this.numbers = numbers;
        this.recorder = recorder;
        this.known = known;
        this.scope = scope;
        this.commands = commands;
    }

    /** What is said to an inquiry the moment it comes: an answer, empty for none yet, from which entry, and whether told. */
    public record FirstAnswer(String words, @Nullable FaqId taken, boolean told) {

        public static final FirstAnswer NONE = new FirstAnswer("", null, false);

        public FirstAnswer {
            words = Words.upTo(ANSWER, words);
        }
    }

    /** Takes an inquiry under the year's next number (DSK-01), answered at once where somebody knew the answer. */
    public InquiryDecision receive(Viewer viewer, OperationId operation, InquiryData data, FirstAnswer first) {
        return commands.run(operation, viewer.actor(), "desk.receive", () -> {
            if (data.question().isEmpty()) {
                return new InquiryDecision.Stays("question-needed");
            }
            if (first.told() && first.words().isEmpty()) {
                return new InquiryDecision.Stays("answer-needed");
            }
            if (data.office() != null) {
                scope.require(viewer, data.office(), GrantDepth.DIRECTORY);
            }
            var inquiry = inquiries.saveAndFlush(
                    new Inquiry(numbers.next(FiscalYear.of(recorder.today())), data, viewer.actor(), recorder.now()));
            recorder.step(viewer.actor(), inquiry, StepKind.RECEIVED, "", data.question(), null);
            if (!first.words().isEmpty()) {
                inquiry.answer(first.words(), first.told(), first.taken(), viewer, recorder.today());
                answered(viewer, inquiry, null);
            }
            return new InquiryDecision.Received(inquiry.id(), inquiry.number());
        });
    }

    public InquiryDecision take(Viewer viewer, OperationId operation, InquiryId id, long version) {
        return act(viewer, operation, id, version, inquiry -> {
            var stays = inquiry.take(viewer);
            return stays.or(() -> done(viewer, inquiry, StepKind.TAKEN, "", "", null));
        });
    }

    /** Corrects what was written down; stays for one that a firm has when its office would change. */
    public InquiryDecision correct(Viewer viewer, OperationId operation, InquiryId id, long version, InquiryData data) {
        return act(viewer, operation, id, version, inquiry -> {
            if (data.question().isEmpty()) {
                return Optional.of("question-needed");
            }
            if (data.office() != null) {
                scope.require(viewer, data.office(), GrantDepth.DIRECTORY);
            }
            var stays = inquiry.correct(data);
            if (stays.isEmpty() && inquiry.state() == InquiryState.DONE) {
                known.keep(inquiry.id(), inquiry.errorCode(), inquiry.question());
            }
            return stays.or(() -> done(viewer, inquiry, StepKind.CORRECTED, "", "", null));
        });
    }

    /** Asks further, with words (≤ 1,000); for accompaniment the firm that has the case today reads it from now on (DSK-03). */
    public InquiryDecision escalate(
            Viewer viewer, OperationId operation, InquiryId id, long version, Escalation to, String words) {
        var said = Words.upTo(WORDS, words);
        return act(viewer, operation, id, version, inquiry -> {
            var office = inquiry.office();
            var firm = to == Escalation.ACCOMPANIMENT && office != null
                    ? recorder.firmOf(office).orElse(null)
                    : null;
            var stays = inquiry.escalate(to, firm, viewer);
            return stays.or(() -> done(viewer, inquiry, StepKind.ESCALATED, to.name(), said, firm));
        });
    }

    /** Brings it back to the desk from whoever has it, or ends the wait; a firm that had it reads it no longer (DSK-04). */
    public InquiryDecision takeBack(Viewer viewer, OperationId operation, InquiryId id, long version, String words) {
        var said = Words.upTo(WORDS, words);
        return act(viewer, operation, id, version, inquiry -> {
            var stays = inquiry.takeBack(viewer);
            return stays.or(() -> done(viewer, inquiry, StepKind.TAKEN_BACK, "", said, null));
        });
    }

    /** The answer (≤ 4,000): told to the caller by who writes it, or left for the desk to tell (DSK-05). */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public InquiryDecision answer(
            Viewer viewer, OperationId operation, InquiryId id, long version, FirstAnswer answer) {
        return act(viewer, operation, id, version, inquiry -> {
            var firm = inquiry.firm();
            var stays = inquiry.answer(answer.words(), answer.told(), answer.taken(), viewer, recorder.today());
            return stays.isPresent() ? stays : answered(viewer, inquiry, firm);
        });
    }

    /** The caller asks again: open once more at the desk, the answer staying to be read. */
    public InquiryDecision reopen(Viewer viewer, OperationId operation, InquiryId id, long version, String words) {
        var said = Words.upTo(WORDS, words);
        return act(viewer, operation, id, version, inquiry -> {
            var stays = inquiry.reopen(viewer);
            if (stays.isEmpty()) {
                known.drop(inquiry.id());
            }
            return stays.or(() -> done(viewer, inquiry, StepKind.REOPENED, "", said, null));
        });
    }

    private Optional<String> answered(Viewer viewer, Inquiry inquiry, @Nullable VendorId firm) {
        var told = inquiry.state() == InquiryState.DONE;
        if (told) {
            known.keep(inquiry.id(), inquiry.errorCode(), inquiry.question());
        }
        var kind = told ? StepKind.ANSWERED : StepKind.PASSED_BACK;
        return done(viewer, inquiry, kind, "", inquiry.answer(), viewer instanceof VendorStaff ? firm : null);
    }

    private Optional<String> done(
            Viewer viewer, Inquiry inquiry, StepKind kind, String target, String words, @Nullable VendorId reader) {
        recorder.step(viewer.actor(), inquiry, kind, target, words, reader);
        return Optional.empty();
    }

    private InquiryDecision act(
            Viewer viewer,
            OperationId operation,
            InquiryId id,
            long version,
            Function<Inquiry, Optional<String>> verb) {
        return commands.run(operation, viewer.actor(), "desk.act", () -> {
            var inquiry = inquiries.held(id.value()).orElseThrow(NoSuchCase::new);
            requireItself(viewer, inquiry);
            if (inquiry.version() != version) {
                return new InquiryDecision.MovedMeanwhile(inquiry.state(), nameFor(viewer, inquiry));
            }
            var stays = verb.apply(inquiry);
            if (stays.isPresent()) {
                return new InquiryDecision.Stays(stays.get());
            }
            inquiries.saveAndFlush(inquiry);
            return new InquiryDecision.Done(inquiry.number(), inquiry.state(), inquiry.holder());
        });
    }

    /** A firm's people act on what their firm has, and on cases they see, alone (DSK-02). */
    private void requireItself(Viewer viewer, Inquiry inquiry) {
        if (viewer instanceof VendorStaff person) {
            var office = inquiry.office();
            if (office == null
                    || inquiry.holder() != Holder.FIRM
                    || !person.vendor().equals(inquiry.firm())) {
                throw new NoSuchCase();
            }
            scope.require(viewer, office, GrantDepth.CASE);
        }
    }

    private static String nameFor(Viewer viewer, Inquiry inquiry) {
        return viewer instanceof VendorStaff ? "" : inquiry.takerName();
    }
}
