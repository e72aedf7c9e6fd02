package jp.banso.partner.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.banso.partner.Adoption;
import jp.banso.partner.Cluster;
import jp.banso.partner.Network;
import jp.banso.partner.NetworkLink;
import jp.banso.partner.NetworkNode;
import org.jspecify.annotations.Nullable;

/** Draws offices and links as SVG: on the list filled, not on it hollow, and whoever would connect most with a ring around it. */
final class NetworkDrawing {

    private static final double TURN = Math.PI * (3 - Math.sqrt(5));
    private static final int GAP = 15;
    private static final int ROOM = 40;

    /** Half the width of the longest name. */
    private static final int NAME = 98;

    private static final int WIDTH = 1000;

    private final Map<Long, double[]> places = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private double high;

    private NetworkDrawing() {}

    /** Each cluster as a disc with its best linked office in the middle and that office's name below. */
    static String clusters(Network network, List<Cluster> clusters) {
        var drawing = new NetworkDrawing();
        var left = 0.0;
        var top = 0.0;
        var row = 0.0;
        for (var cluster : clusters) {
            var radius = Math.max(NAME, GAP * Math.sqrt(cluster.offices().size()) + ROOM);
            if (left + 2 * radius > WIDTH) {
                left = 0;
                top += row;
                row = 0;
            }
            drawing.disc(cluster, left + radius, top + radius);
            left += 2 * radius;
            row = Math.max(row, 2 * radius + 20);
        }
        drawing.high = top + row;
        return drawing.svg(
                network.nodes(),
                network.links(),
                clusters.stream()
                        .flatMap(one -> one.best().stream())
                        .map(NetworkNode::id)
                        .toList());
    }

    /** The office in the middle and its partners around it, each with its name. */
    static String around(String office, boolean adopted, Network network, List<Long> best) {
        var drawing = new NetworkDrawing();
        var middle = new NetworkNode(0, "", office, adopted ? Adoption.ADOPTED : Adoption.NOT_YET, 0, 0);
        var count = network.nodes().size();
        var radius = Math.max(170, count * 9.0);
        drawing.high = 2 * radius + 80;
        drawing.places.put(0L, new double[] {WIDTH / 2.0, drawing.high / 2});
        drawing.word(office, WIDTH / 2.0, drawing.high / 2 + 26, "middle");
        for (var at = 0; at < count; at++) {
            var angle = 2 * Math.PI * at / count - Math.PI / 2;
            var across = WIDTH / 2.0 + Math.min(radius, 280) * Math.cos(angle);
            var down = drawing.high / 2 + radius * Math.sin(angle);
            var node = network.nodes().get(at);
            drawing.places.put(node.id(), new double[] {across, down});
            var right = Math.cos(angle) >= -1e-9;
            drawing.word(node.name(), across + (right ? 14 : -14), down + 5, right ? "start" : "end");
        }
        var nodes = new ArrayList<>(network.nodes());
        nodes.add(middle);
        var links = new ArrayList<>(network.links());
        network.nodes().forEach(node -> links.add(new NetworkLink(0, node.id())));
        return drawing.svg(nodes, links, best);
    }

    private void disc(Cluster cluster, double across, double down) {
        var at = 0;
        for (var node : cluster.offices()) {
            var radius = GAP * Math.sqrt(at);
            places.put(
                    node.id(),
                    new double[] {across + radius * Math.cos(at * TURN), down + radius * Math.sin(at * TURN)});
            at++;
        }
        word(
                cluster.offices().getFirst().name(),
                across,
                down + GAP * Math.sqrt(cluster.offices().size()) + 26,
                "middle");
    }

    private void word(String name, double across, double down, String anchor) {
        var shown = name.length() > 14 ? name.substring(0, 13) + "\u2026" : name;
        words.add(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                across,
                down,
                anchor,
                escaped(shown)));
    }

    private String svg(List<NetworkNode> nodes, List<NetworkLink> links, List<Long> best) {
        var svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %.0f\" class=\"network\" aria-hidden=\"true\">",
                WIDTH,
                Math.max(1, high)));
        links.forEach(link -> line(svg, places.get(link.a()), places.get(link.b())));
        nodes.forEach(node -> {
            var place = places.get(node.id());
            if (place != null) {
                node(svg, node, place, best.contains(node.id()));
            }
        });
        words.forEach(svg::append);
        return svg.append("</svg>").toString();
    }

    private static void line(StringBuilder svg, double @Nullable [] from, double @Nullable [] to) {
        if (from != null && to != null) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                    from[0],
                    from[1],
                    to[0],
                    to[1]));
        }
    }

    private static void node(StringBuilder svg, NetworkNode node, double[] place, boolean best) {
        if (best) {
            svg.append(String.format(
                    Locale.ROOT, "<circle class=\"best\" cx=\"%.1f\" cy=\"%.1f\" r=\"10\"/>", place[0], place[1]));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"6\"><title>%s</title></circle>",
                node.adoption() == Adoption.ADOPTED ? "on" : "off",
                place[0],
                place[1],
                escaped(node.name())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
