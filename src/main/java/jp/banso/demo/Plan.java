package jp.banso.demo;

import java.util.List;

/**
 * A set of services often held under one number.
 *
 * @param kind the third character of the number
 * @param share how many offices, or their weight among the others
 */
record Plan(String kind, List<String> services, int share, String flavour) {

    static List<Plan> of(List<Words.Line> lines) {
        return lines.stream()
                .map(line -> new Plan(line.text(0), List.of(line.text(1).split(",")), line.number(2), line.text(3)))
                .toList();
    }
}
