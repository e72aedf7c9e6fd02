package jp.banso.listing;

import java.util.List;

/**
 * What recording a list would bring: how many of its offices the register knows by number, which would appear on the
 * list, which would be asked about because they stand on it no longer, which entries would wait for a person, and which
 * are told by another name, number or address than in the list before. An older list than the newest moves nothing.
 */
public record ListComparison(
        int known,
        int unknown,
        int withoutNumber,
        boolean newest,
        List<Named> appearing,
        List<Named> missing,
        List<Named> open,
        List<Named> changed) {

    /** An office as the register or, where it knows none, as the list calls it. */
    public record Named(String number, String name) {}
}
