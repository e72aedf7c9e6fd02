package jp.banso.intake.file;

import java.nio.file.Path;

/** A file a person brought: where its bytes lie, and the name it came with, which is shown and never used as a path. */
public record UploadedFile(Path path, String name) {}
