package jp.banso.reporting;

/** What became of the wish to be mailed a kept table. */
public sealed interface FigureMailDecision {

    record Chosen(FigureRhythm rhythm) implements FigureMailDecision {}

    /** The person has given no mail address with their notices. */
    record NoAddress() implements FigureMailDecision {}

    /** The view is gone, or not theirs to open. */
    record NoView() implements FigureMailDecision {}
}
