package jp.banso.casebook;

import org.jspecify.annotations.Nullable;

/**
 * What an office is like: its leading service (a code), its care software, how many work there, its corporation's form, and
 * the first five digits of its postal code. Empty or null for what nobody knows.
 */
public record Traits(
        String service,
        String software,
        @Nullable StaffSize size,
        @Nullable CorporationType corporation,
        String area) {

    static final Traits NONE = new Traits("", "", null, null, "");

    /** The same with nothing but these. */
    Traits only(java.util.Set<Trait> shown) {
        return new Traits(
                shown.contains(Trait.SERVICE) ? service : "",
                shown.contains(Trait.SOFTWARE) ? software : "",
                shown.contains(Trait.SIZE) ? size : null,
                shown.contains(Trait.CORPORATION) ? corporation : null,
                shown.contains(Trait.AREA) ? area : "");
    }
}
