package jp.banso.council;

/** A section of the council; a retired one is offered no more and stays where it was written. */
public record SectionRow(long id, String name, boolean retired) {}
