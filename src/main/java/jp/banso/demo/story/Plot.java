package jp.banso.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.banso.demo.Dice;
import jp.banso.shared.ServiceCategory;

/** Which office plays which part. A seed gives the same parts to the same register. */
final class Plot {

    /** On the list already in September 2025. */
    static final int EARLY = 22;

    /** On the list in February 2026 that the register knows by number; three more lines of it wait. */
    static final int LISTED_LATER = 93;

    static final int APPLICANTS = 120;
    static final int BRIEFED = 62;

    private static final int EARLY_PLANNING_CARE = 9;
    private static final int APPLICANTS_PLANNING_CARE = 64;
    private static final int BRIEFED_APPLICANTS = 40;
    private static final int CALLED_BESIDE = 290;
    private static final int LISTED_APPLICANTS = 58;
    private static final LocalDate LAST_TO_BE_LISTED = LocalDate.of(2026, 1, 20);

    private final List<Neighbour> everybody;
    private final List<Neighbour> early = new ArrayList<>();
    private final List<Applicant> applicants = new ArrayList<>();
    private final List<Neighbour> others = new ArrayList<>();
    private final List<Neighbour> careManagement;
    private final int selfAdopters;

    Plot(List<Neighbour> everybody, Dice dice, Lines lines) {
        this.everybody = List.copyOf(everybody);
        careManagement =
                shuffled(dice, everybody.stream().filter(Neighbour::plansCare).toList());
        var home = shuffled(
                dice,
                everybody.stream()
                        .filter(office ->
                                !office.plansCare() && office.isIn(ServiceCategory.HOME) && canBeCalled(office))
                        .toList());
        var planning = new ArrayList<>(
                careManagement.stream().filter(Plot::canBeCalled).toList());
        early.addAll(take(planning, EARLY_PLANNING_CARE));
        early.addAll(take(home, EARLY - EARLY_PLANNING_CARE));
        var applying = take(planning, APPLICANTS_PLANNING_CARE);
        applying.addAll(take(home, APPLICANTS - APPLICANTS_PLANNING_CARE));
        cast(shuffled(dice, applying), dice, lines);
        others.addAll(planning);
        others.addAll(take(home, CALLED_BESIDE - planning.size()));
        selfAdopters = LISTED_LATER - (EARLY - 1) - listedApplicants().size();
    }

    private void cast(List<Neighbour> applying, Dice dice, Lines lines) {
        var turn = 0;
        for (var ending : Ending.values()) {
            for (var i = 0; i < ending.offices(); i++) {
                applicants.add(
                        Applicant.of(applying.get(turn), ending, i, turn % 3 == 0 && canBeBriefed(), dice, lines));
                turn++;
            }
        }
    }

    private boolean canBeBriefed() {
        return applicants.stream().filter(Applicant::briefed).count() < BRIEFED_APPLICANTS;
    }

    private static boolean canBeCalled(Neighbour office) {
        return !office.phone().isBlank();
    }

    private static List<Neighbour> shuffled(Dice dice, List<Neighbour> from) {
        var mixed = new ArrayList<Neighbour>();
        from.stream()
                .sorted(Comparator.comparing(Neighbour::number))
                .forEach(office -> mixed.add(dice.below(mixed.size() + 1), office));
        return mixed;
    }

    private static List<Neighbour> take(List<Neighbour> from, int count) {
        var taken = new ArrayList<>(from.subList(0, count));
        from.subList(0, count).clear();
        return taken;
    }

    List<Neighbour> everybody() {
        return everybody;
    }

    List<Neighbour> careManagement() {
        return careManagement;
    }

    List<Neighbour> early() {
        return early;
    }

    /** The one that is on the list in September and no longer in February. */
    Neighbour whoLeftTheList() {
        return early.getLast();
    }

    List<Applicant> applicants() {
        return applicants;
    }

    /** Called, without having adopted or applied. */
    List<Neighbour> others() {
        return others;
    }

    /** Those of the others who adopted without support. */
    List<Neighbour> selfAdopters() {
        return others.subList(0, selfAdopters);
    }

    /** Offices at a briefing that have not applied. */
    List<Neighbour> briefedBeside() {
        var applied = (int) applicants.stream().filter(Applicant::briefed).count();
        return others.subList(selfAdopters, selfAdopters + BRIEFED - applied);
    }

    List<Neighbour> listedApplicants() {
        return applicants.stream()
                .filter(one -> one.ending().isSetUp() && !one.setUpOn().isAfter(LAST_TO_BE_LISTED))
                .sorted(Comparator.comparing(Applicant::setUpOn))
                .limit(LISTED_APPLICANTS)
                .map(Applicant::office)
                .toList();
    }

    /** All the register knows of February's list. */
    List<Neighbour> listedLater() {
        var listed = new ArrayList<>(early.subList(0, EARLY - 1));
        listed.addAll(listedApplicants());
        listed.addAll(selfAdopters());
        return listed;
    }
}
