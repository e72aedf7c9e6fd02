package jp.banso.handover;

/** Something with a name in a person's hands: a campaign, a saved view, or a watched office with its number. */
public record Thing(BelongingKind kind, long id, String name, String number) {}
