package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.function.Predicate;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers the items of an office's checklist. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class ChecklistService {

    private final ChecklistAnswerRepository answers;
    private final AssignmentDesk desk;
    private final SupportRecorder recorder;
    private final StageWalk walk;
    private final Commands commands;

    ChecklistService(
            ChecklistAnswerRepository answers,
            AssignmentDesk desk,
            SupportRecorder recorder,
            StageWalk walk,
            Commands commands) {
        this.answers = answers;
        this.desk = desk;
        this.recorder = recorder;
        this.walk = walk;
        this.commands = commands;
    }

    /**
     * Answers one item with ○, △ or × (SUP-09); △ and × name the day by which it is to be solved. {@code seen} is the answer
     * the person saw, none for an open item. What the pre-check and the environment need moves the case (SUP-10, SUP-11).
     */
    public SupportDecision answer(
            Viewer viewer,
            OperationId operation,
            AssignmentId id,
            ChecklistItem item,
            @Nullable ItemAnswer seen,
            ItemAnswer answer,
            @Nullable LocalDate dueOn,
            LocalDate on) {
        return answer(viewer, operation, id, item, now -> now.answer() == seen, answer, dueOn, on);
    }

    /**
     * As {@link #answer}, for an answer given a while ago without a network (PAK-03): somebody else's answer or day since then
     * is not written over, unless it is the very same.
     */
    public SupportDecision answerLater(
            Viewer viewer,
            OperationId operation,
            AssignmentId id,
            ChecklistItem item,
            SeenAnswer seen,
            ItemAnswer answer,
            @Nullable LocalDate dueOn,
            LocalDate on) {
        var wished = new SeenAnswer(answer, answer == ItemAnswer.READY ? null : dueOn);
        return answer(viewer, operation, id, item, now -> seen.holds(now) || wished.holds(now), answer, dueOn, on);
    }

    private SupportDecision answer(
            Viewer viewer,
            OperationId operation,
            AssignmentId id,
            ChecklistItem item,
            Predicate<ChecklistAnswer> asSeen,
            ItemAnswer answer,
            @Nullable LocalDate dueOn,
            LocalDate on) {
        return commands.run(operation, viewer.actor(), "support.answer", () -> {
            var assignment = desk.working(viewer, id);
            var before = answers.findByAssignmentIdAndItem(id.value(), item);
            if (before.isPresent() && !asSeen.test(before.get())) {
                return new SupportDecision.MovedMeanwhile(
                        before.get().answer().name(), before.get().answererName());
            }
            var due = answer == ItemAnswer.READY ? null : dueOn;
            if (answer != ItemAnswer.READY && due == null) {
                return new SupportDecision.Refused("due-needed");
            }
            if (due != null && due.isBefore(on)) {
                return new SupportDecision.Refused("due-past");
            }
            var offence = recorder.againstPast(on);
            if (offence.isPresent()) {
                return new SupportDecision.Refused(offence.get());
            }
            var saved = before.orElseGet(() -> new ChecklistAnswer(
                    assignment, item, answer, due, on, viewer.account(), viewer.actor(), recorder.now()));
            saved.become(answer, due, on, viewer.account(), viewer.actor(), recorder.now());
            answers.saveAndFlush(saved);
            recorder.tell(new ChecklistAnswered(assignment.careOffice()));
            recorder.audit(viewer, new SupportAudit.Answered(assignment.careOffice(), item, answer));
            return new SupportDecision.Done(saved.id(), walk.on(viewer, assignment.careOffice()));
        });
    }
}
