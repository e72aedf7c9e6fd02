package jp.banso.area;

import java.util.List;

/** What a file of boundaries holds, or why it cannot be taken ({@code reasonKey} with its arguments). */
public sealed interface OutlineFile {

    /** Outlines of areas that are compared; shapes of no such area by what they are called; municipalities without a shape. */
    record Outlines(
            String fileName,
            int width,
            int height,
            List<Outline> outlines,
            List<String> strangers,
            List<String> without)
            implements OutlineFile {}

    record Unusable(String reasonKey, List<Object> arguments) implements OutlineFile {}
}
