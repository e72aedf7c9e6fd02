package jp.banso.careoffice.tag;

import jp.banso.careoffice.TagId;

/** One standing tag with how many offices carry it. */
public record TagRow(TagId id, long version, String name, int offices, String creator) {}
