package jp.banso.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

@Rule("PRT-13")
class NetworkTest {

    @Test
    void twoTrianglesWithOneLinkBetweenThemAreTwoClusters() {
        var network = network(6, link(1, 2), link(2, 3), link(1, 3), link(4, 5), link(5, 6), link(4, 6), link(3, 4));
        assertThat(network.clusters())
                .extracting(cluster ->
                        cluster.offices().stream().map(NetworkNode::id).sorted().toList())
                .containsExactlyInAnyOrder(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L));
    }

    @Test
    void theSameNetworkIsPartedTheSameWayEachTime() {
        var links = new ArrayList<NetworkLink>();
        LongStream.range(0, 200).forEach(one -> {
            links.add(link(1 + one, 1 + (one + 1) % 200));
            links.add(link(1 + one, 1 + (one * 7 + 3) % 200));
        });
        var network = network(200, links.toArray(NetworkLink[]::new));
        assertThat(network.clusters()).isEqualTo(network.clusters());
        assertThat(network.clusters().stream()
                        .mapToInt(one -> one.offices().size())
                        .sum())
                .isEqualTo(200);
    }

    @Test
    void whoWouldConnectMostIsNoneOfThoseOnTheList() {
        var on = new NetworkNode(1, "0000000001", "on", Adoption.ADOPTED, 5, 4);
        var some = new NetworkNode(2, "0000000002", "some", Adoption.NOT_YET, 5, 2);
        var alike = new NetworkNode(3, "0000000003", "alike", Adoption.LAPSED, 2, 2);
        assertThat(new Cluster(List.of(alike, some, on)).best()).contains(some);
        assertThat(new Cluster(List.of(on)).best()).isEmpty();
        assertThat(new Cluster(List.of(on, some)).adopted()).isEqualTo(1);
    }

    private static NetworkLink link(long a, long b) {
        return new NetworkLink(a, b);
    }

    private static Network network(int nodes, NetworkLink... links) {
        return new Network(
                LongStream.rangeClosed(1, nodes)
                        .mapToObj(id ->
                                new NetworkNode(id, "%010d".formatted(id), "office " + id, Adoption.NOT_YET, 3, 1))
                        .toList(),
                List.of(links),
                0);
    }
}
