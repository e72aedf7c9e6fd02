package jp.banso.partner;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An open word of an office: it starts when {@code needed} of these have. {@code counted} are the partners it named, or all
 * its partners where it named none; {@code adopted} are those of them that have started.
 */
record Pledge(long id, long office, int needed, Set<Long> counted, Set<Long> adopted) {

    Pledge {
        counted = Set.copyOf(counted);
        adopted = Set.copyOf(adopted);
    }

    boolean met() {
        return adopted.size() >= needed;
    }

    private boolean metWith(Collection<Long> starting) {
        return adopted.size()
                        + counted.stream()
                                .filter(one -> starting.contains(one) && !adopted.contains(one))
                                .count()
                >= needed;
    }

    /**
     * The groups that could start together (PRT-12): of all open pledges the most that are met if all of them start, parted
     * into those that count on each other. A pledge that is met without the others is in none.
     */
    static List<Set<Long>> bundles(Collection<Pledge> open) {
        var left = new HashMap<Long, Pledge>();
        open.stream().filter(one -> !one.met()).forEach(one -> left.put(one.office(), one));
        while (left.values().removeIf(one -> !one.metWith(left.keySet()))) {
            // Whoever counted on one that is out is asked again.
        }
        var bundles = new ArrayList<Set<Long>>();
        var rest = new TreeSet<>(left.keySet());
        while (!rest.isEmpty()) {
            var bundle = together(rest.first(), left);
            rest.removeAll(bundle);
            bundles.add(bundle);
        }
        return bundles;
    }

    private static Set<Long> together(long first, Map<Long, Pledge> left) {
        var found = new TreeSet<Long>();
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            var one = open.pop();
            if (found.add(one)) {
                left.values().stream()
                        .filter(other -> counts(left, one, other.office()) || counts(left, other.office(), one))
                        .map(Pledge::office)
                        .forEach(open::push);
            }
        }
        return found;
    }

    private static boolean counts(Map<Long, Pledge> left, long one, long other) {
        var pledge = left.get(one);
        return pledge != null && pledge.counted().contains(other);
    }
}
