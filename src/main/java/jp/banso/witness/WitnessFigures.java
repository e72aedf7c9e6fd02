package jp.banso.witness;

import java.util.Map;

/**
 * How many offices each witness alone says use the exchange, and how many stand in each state. Offices on an equivalent
 * system that are not listed are in none of them (PLG-01).
 */
public record WitnessFigures(Map<Witness, Integer> by, Map<ShownState, Integer> states, int equivalent) {

    public WitnessFigures {
        by = Map.copyOf(by);
        states = Map.copyOf(states);
    }
}
