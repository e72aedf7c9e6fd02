package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import jp.banso.demo.Dice;
import jp.banso.shared.OperationId;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ChecklistService;
import jp.banso.support.ItemAnswer;
import jp.banso.support.NewVisitNote;
import jp.banso.support.NewVisitNote.TestExchange;
import jp.banso.support.SupportDecision.Done;
import jp.banso.support.Trouble;
import jp.banso.support.VisitKind;
import jp.banso.support.VisitPlace;
import jp.banso.support.VisitService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One visit as a scene: the checklist as it was found, and the note. */
@Component
@Profile("demo")
class VisitScenes {

    private final VisitService visits;
    private final ChecklistService checklists;

    VisitScenes(VisitService visits, ChecklistService checklists) {
        this.visits = visits;
        this.checklists = checklists;
    }

    /** The day of the visit after this one. */
    static LocalDate next(Dice dice, LocalDate on) {
        return WorkDays.after(on, dice.between(6, 15));
    }

    /** What is noted of a visit, in words of that section of the lines. */
    static NewVisitNote note(
            Tale tale,
            LocalDate on,
            VisitKind kind,
            String section,
            Trouble trouble,
            @Nullable LocalDate next,
            @Nullable LocalDate useApplied,
            @Nullable TestExchange test) {
        var dice = tale.dice();
        var place = kind == VisitKind.FOLLOW_UP
                ? VisitPlace.PHONE
                : dice.chance(85) ? VisitPlace.OFFICE : VisitPlace.ONLINE;
        var words = tale.lines()
                .any(dice, section)
                .replace("{partner}", tale.pick(tale.plot().early()).name());
        return new NewVisitNote(on, kind, place, tale.lines().any(dice, "met"), words, trouble, next, useApplied, test);
    }

    /** Adds the visit: first what was seen of the checklist, then the note. */
    void add(
            Script script,
            SupportCase told,
            String name,
            LocalDateTime at,
            Map<ChecklistItem, ItemAnswer> answers,
            LocalDate due,
            NewVisitNote note) {
        var seen = new EnumMap<ChecklistItem, ItemAnswer>(ChecklistItem.class);
        seen.putAll(told.answered());
        told.answered().putAll(answers);
        var worker = told.worker();
        script.add(at, told.scene(name), worker, () -> {
            answers.forEach((item, answer) -> Tale.expected(
                    Done.class,
                    checklists.answer(
                            worker,
                            OperationId.fresh(),
                            told.assignment(),
                            item,
                            seen.get(item),
                            answer,
                            due,
                            at.toLocalDate())));
            Tale.expected(Done.class, visits.addNote(worker, OperationId.fresh(), told.assignment(), note));
        });
    }
}
