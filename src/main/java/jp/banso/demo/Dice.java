package jp.banso.demo;

/** SplitMix64, written out so that a seed gives the same register on every JDK. */
public final class Dice {

    private long state;

    /** A seed gives the same throws every time. */
    public Dice(long seed) {
        state = seed;
    }

    /** From 0 to {@code bound} exclusive. */
    public int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) (((mixed >>> 32) * bound) >>> 32);
    }

    /** From {@code first} to {@code last}, both included. */
    public int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** True that many times out of a hundred. */
    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** A dice of its own for one part of the work, so that a change in one part leaves the others as they were. */
    public Dice forPart(String part) {
        return new Dice(state ^ (part.hashCode() * 0x9E3779B97F4A7C15L));
    }
}
