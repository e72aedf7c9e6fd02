package jp.banso.letter;

import java.time.Instant;

/** One template as it is; {@code changer} is empty for what Banso came with. */
public record LetterTemplate(LetterTemplateId id, long version, TemplateData data, Instant changedAt, String changer) {}
