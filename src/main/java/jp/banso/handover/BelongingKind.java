package jp.banso.handover;

/** What can stand in a person's name: a next action, the visits of a case, a watched case, a campaign, a saved view. */
public enum BelongingKind {
    ACTION,
    VISIT,
    WATCH,
    CAMPAIGN,
    VIEW
}
