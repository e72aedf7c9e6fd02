package jp.banso.partner;

/** An office of a group that could start together. */
public record BundleMember(String number, String name, int needed) {}
