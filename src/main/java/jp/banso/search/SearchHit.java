package jp.banso.search;

/** Something found: what it is called, what tells it from others, and the address that opens it. Both texts are ready to show. */
public record SearchHit(String title, String detail, String place) {}
