package jp.banso.careoffice;

/** A tag as it stands on an office: the city's own word for it. */
public record CaseTag(TagId id, String name) {}
