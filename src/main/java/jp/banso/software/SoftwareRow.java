package jp.banso.software;

/** A product with the version that was read. */
public record SoftwareRow(SoftwareId id, long version, SoftwareData data) {}
