package jp.banso.programme;

/** A word of an item that names an office, a person or a firm of this city (PGM-01). */
public record Finding(ItemRef ref, String field, String word) {

    /** Whether it can only be somebody's: an address of mail or a number. A name may be a common word as well. */
    public boolean isCertain() {
        return word.contains("@") || word.chars().filter(Character::isDigit).count() >= 6;
    }
}
