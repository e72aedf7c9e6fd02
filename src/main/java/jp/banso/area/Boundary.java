package jp.banso.area;

import java.time.Instant;
import java.util.List;

/** The outlines of areas on one sheet of that size, and the words owed to whoever made them: never shown without (ARE-07). */
public record Boundary(
        long id,
        String credit,
        int width,
        int height,
        String fileName,
        String recorder,
        Instant recordedAt,
        List<Outline> outlines) {}
