package jp.banso.script;

/**
 * Standing contacts during which a version was on the screen ({@code uses}), and of them: somebody who can speak for the
 * office was reached, the office considers it or more, it wants to apply or has applied, it declined (SCR-03).
 */
public record ScriptResult(
        ScriptVersion version, int uses, int connected, int considering, int applying, int declined) {

    /** From how many uses on a percentage may be shown. */
    public static final int LEAST_FOR_PERCENT = 10;
}
