package jp.banso.partner;

/** A standing link in the picture, by the ids of its offices. */
public record NetworkLink(long a, long b) {}
