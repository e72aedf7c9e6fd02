package jp.banso.demo.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.banso.readiness.ItemState;
import jp.banso.readiness.ReadinessDecision.Kept;
import jp.banso.readiness.ReadinessItem;
import jp.banso.readiness.ReadinessQueries;
import jp.banso.readiness.ReadinessService;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.support.ItemAnswer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Before a firm is asked an office is called. Three of four have everything, the others lack one thing and the firm is asked all
 * the same. Which ones follows from the office's number and throws no dice, so that the rest of the story stays as it is.
 */
@Component
@Profile("demo")
class TelephoneChecks {

    private static final int ONE_IN = 4;
    private static final List<ReadinessItem> LACKED =
            List.of(ReadinessItem.CERTIFICATE, ReadinessItem.SOFTWARE, ReadinessItem.PC);

    private final ReadinessService readiness;
    private final ReadinessQueries queries;

    TelephoneChecks(ReadinessService readiness, ReadinessQueries queries) {
        this.readiness = readiness;
        this.queries = queries;
    }

    /** The first time only: whoever is asked again has been called already. */
    void ask(Tale tale, SupportCase told, Viewer staff, LocalDate on) {
        var known = queries.of(staff, told.application()).orElseThrow();
        if (known.askedOn() == null) {
            var items = Arrays.stream(ReadinessItem.values())
                    .map(item -> state(tale, told, item))
                    .toList();
            Tale.expected(
                    Kept.class,
                    readiness.ask(staff, OperationId.fresh(), told.application(), known.version(), items, on));
        }
    }

    /** Why the firm is asked although something is missing; empty when nothing is. */
    String override(Tale tale, SupportCase told) {
        return lacks(told) ? pick(tale, told, "readiness-override") : "";
    }

    private static ItemState state(Tale tale, SupportCase told, ReadinessItem item) {
        return lacks(told) && item == LACKED.get(seed(told) / ONE_IN % LACKED.size())
                ? new ItemState(
                        item,
                        ItemAnswer.OPEN,
                        tale.lines().all("readiness-missing").get(LACKED.indexOf(item)))
                : new ItemState(item, ItemAnswer.READY, "");
    }

    private static boolean lacks(SupportCase told) {
        return seed(told) % ONE_IN == 0;
    }

    private static String pick(Tale tale, SupportCase told, String lines) {
        var all = tale.lines().all(lines);
        return all.get(seed(told) % all.size());
    }

    private static int seed(SupportCase told) {
        return Math.floorMod(told.applicant().office().number().hashCode(), 1000);
    }
}
