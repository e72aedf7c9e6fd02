package jp.banso.partner;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Offices that exchange with each other more than with others, the best linked first. */
public record Cluster(List<NetworkNode> offices) {

    public Cluster {
        offices = offices.stream()
                .sorted(Comparator.comparingInt(NetworkNode::links).reversed().thenComparing(NetworkNode::number))
                .toList();
    }

    public int adopted() {
        return (int) offices.stream()
                .filter(one -> one.adoption() == Adoption.ADOPTED)
                .count();
    }

    /** Who is not on the list and would make most links live by joining; empty where nobody would. */
    public Optional<NetworkNode> best() {
        return offices.stream()
                .filter(one -> one.adoption() != Adoption.ADOPTED && one.live() > 0)
                .max(Comparator.comparingInt(NetworkNode::live)
                        .thenComparing(Comparator.comparing(NetworkNode::number).reversed()));
    }
}
