package jp.banso.casebook;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a published case is from an office (CSB-08). Points: the same care software 4, the same service category 3, the same
 * number of people 2 (the band beside it 1), the same form of corporation 1, the same area 1. What either side does not know or
 * does not show counts nothing. The distance is what is missing to all eleven points.
 */
record Likeness(int points, Set<Trait> matched) {

    static final int ALL = 11;

    /** A case with fewer points says nothing to the office. */
    static final int LEAST = 4;

    static Likeness of(Traits office, Traits other) {
        var matched = EnumSet.noneOf(Trait.class);
        var points = 0;
        if (!office.software().isEmpty() && office.software().equals(other.software())) {
            matched.add(Trait.SOFTWARE);
            points += 4;
        }
        var category = Effects.category(office);
        if (category.isPresent() && category.equals(Effects.category(other))) {
            matched.add(Trait.SERVICE);
            points += 3;
        }
        if (office.size() != null && other.size() != null) {
            if (office.size() == other.size()) {
                matched.add(Trait.SIZE);
                points += 2;
            } else if (office.size().isNextTo(other.size())) {
                points += 1;
            }
        }
        if (office.corporation() != null && office.corporation() == other.corporation()) {
            matched.add(Trait.CORPORATION);
            points += 1;
        }
        if (!office.area().isEmpty() && office.area().equals(other.area())) {
            matched.add(Trait.AREA);
            points += 1;
        }
        return new Likeness(points, matched);
    }

    int distance() {
        return ALL - points;
    }

    boolean saysSomething() {
        return points >= LEAST;
    }
}
