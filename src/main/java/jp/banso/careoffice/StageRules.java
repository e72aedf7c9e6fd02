package jp.banso.careoffice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import org.jspecify.annotations.Nullable;

/** The by-law of axis A, one line a rule (domain 4.2, 4.3). */
final class StageRules {

    private record Rule(String offence, Predicate<Wish> offended) {}

    /** What somebody wants: this office at {@code next}, with effect on that Tokyo date; whether a recorded list names it. */
    record Wish(
            CareOffice office,
            AdoptionStage next,
            LocalDate on,
            LocalDate today,
            @Nullable LocalDate since,
            @Nullable LocalDate firstDesignated,
            boolean byList) {}

    private static final List<Rule> RULES = List.of(
            new Rule("same", wish -> wish.next() == wish.office().stage()),
            new Rule("closed", wish -> wish.office().operatingStatus() == OperatingStatus.CLOSED),
            new Rule("disposition", wish -> wish.office().disposition() != Disposition.TARGET),
            new Rule("future", wish -> wish.on().isAfter(wish.today())),
            new Rule("before-designation", wish -> before(wish.on(), wish.firstDesignated())),
            new Rule("before-current", wish -> before(wish.on(), wish.since())),
            new Rule("order", StageRules::outOfOrder));

    private StageRules() {}

    static Optional<String> firstOffended(Wish wish) {
        return RULES.stream()
                .filter(rule -> rule.offended().test(wish))
                .map(Rule::offence)
                .findFirst();
    }

    /** The day from which the case counts as stalled, three days after an appointment at the earliest; null for never. */
    static @Nullable LocalDate staleOn(
            AdoptionStage stage,
            @Nullable LocalDate since,
            @Nullable LocalDate nextActionOn,
            Disposition disposition,
            OperatingStatus operating) {
        if (since == null
                || disposition != Disposition.TARGET
                || operating == OperatingStatus.CLOSED
                || stage.staleAfterDays().isEmpty()) {
            return null;
        }
        var bySchedule = since.plusDays(stage.staleAfterDays().getAsInt());
        var byAppointment = nextActionOn == null ? null : nextActionOn.plusDays(3);
        return byAppointment != null && byAppointment.isAfter(bySchedule) ? byAppointment : bySchedule;
    }

    /** What a viewer may not do although the case could (STG-02, STG-05). */
    static Optional<String> againstMover(Viewer viewer, AdoptionStage now, AdoptionStage next, Evidence evidence) {
        var byRule = next == AdoptionStage.SETTLED && evidence.source() != null;
        var allowed = viewer instanceof CityStaff || (now.isDirectlyBefore(next) && (next.movedByVendor() || byRule));
        return allowed ? Optional.empty() : Optional.of("city-only");
    }

    private static boolean outOfOrder(Wish wish) {
        var now = wish.office().stage();
        return now.isBefore(wish.next())
                && !now.isDirectlyBefore(wish.next())
                && !now.mayJumpTo(wish.next())
                && !(wish.byList() && now.mayBeListedInto(wish.next()));
    }

    private static boolean before(LocalDate on, @Nullable LocalDate bound) {
        return bound != null && on.isBefore(bound);
    }
}
