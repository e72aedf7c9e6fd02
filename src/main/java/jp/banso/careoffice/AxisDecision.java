package jp.banso.careoffice;

/** The answer to a wish to move a case on axis C, D or E, or to plan what comes next. */
public sealed interface AxisDecision {

    record Moved(String from, String to) implements AxisDecision {}

    /** Nothing changed; the reason is a text key under {@code careoffice.stays.}. */
    record Stays(String reason) implements AxisDecision {}

    /** Somebody else changed it since the screen was drawn. */
    record MovedMeanwhile(String now, String by) implements AxisDecision {}
}
