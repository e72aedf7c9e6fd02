package jp.banso.partner;

/**
 * The city's links between two open offices of the register: {@code known} of them, {@code live} with both ends adopted,
 * {@code half} with one (PRT-09).
 */
public record LiveLinks(int known, int live, int half) {}
