package jp.banso.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Offices and the links between them; {@code left} offices with fewer links are not shown. */
public record Network(List<NetworkNode> nodes, List<NetworkLink> links, int left) {

    /** More than so many offices cannot be read in one picture. */
    public static final int MOST = 200;

    private static final int ROUNDS = 50;

    public Network {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * Parts the offices so that links fall within parts more often than chance has it: each office goes, in turn and until
     * none moves, to the part where the gain in modularity is greatest, the one with the smallest id at a tie (PRT-13).
     */
    public List<Cluster> clusters() {
        var beside = new TreeMap<Long, List<Long>>();
        nodes.forEach(node -> beside.put(node.id(), new ArrayList<>()));
        links.forEach(link -> {
            beside.getOrDefault(link.a(), new ArrayList<>()).add(link.b());
            beside.getOrDefault(link.b(), new ArrayList<>()).add(link.a());
        });
        var part = new HashMap<Long, Long>();
        var weight = new HashMap<Long, Integer>();
        beside.forEach((id, others) -> {
            part.put(id, id);
            weight.put(id, others.size());
        });
        for (var round = 0; round < ROUNDS; round++) {
            var moved = false;
            for (var id : beside.keySet()) {
                moved |= moved(id, beside, part, weight);
            }
            if (!moved) {
                break;
            }
        }
        var parts = new TreeMap<Long, List<NetworkNode>>();
        nodes.forEach(node -> parts.computeIfAbsent(part.getOrDefault(node.id(), node.id()), one -> new ArrayList<>())
                .add(node));
        return parts.values().stream()
                .map(Cluster::new)
                .sorted(Comparator.comparingInt((Cluster one) -> one.offices().size())
                        .reversed()
                        .thenComparing(one -> one.offices().getFirst().number()))
                .toList();
    }

    private boolean moved(long id, Map<Long, List<Long>> beside, Map<Long, Long> part, Map<Long, Integer> weight) {
        var own = part.getOrDefault(id, id);
        var others = beside.getOrDefault(id, List.of());
        weight.merge(own, -others.size(), Integer::sum);
        var best = own;
        var most = gain(others, own, part, weight);
        for (var candidate : new HashSet<>(others.stream().map(part::get).toList())
                .stream().sorted().toList()) {
            var gain = gain(others, candidate, part, weight);
            if (gain > most) {
                most = gain;
                best = candidate;
            }
        }
        part.put(id, best);
        weight.merge(best, others.size(), Integer::sum);
        return !best.equals(own);
    }

    private double gain(List<Long> others, long candidate, Map<Long, Long> part, Map<Long, Integer> weight) {
        var within = others.stream()
                .filter(other -> Long.valueOf(candidate).equals(part.get(other)))
                .count();
        return within - (double) others.size() * weight.getOrDefault(candidate, 0) / (2.0 * Math.max(1, links.size()));
    }
}
