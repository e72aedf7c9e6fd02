package jp.banso.casebook;

/** A photograph of an entry without its picture; {@code showsName}: it shows whose it is, and stays out where that is not said. */
public record PictureOf(long id, String description, int width, int height, boolean showsName) {}
