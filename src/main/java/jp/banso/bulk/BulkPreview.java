package jp.banso.bulk;

import java.util.List;
import java.util.Map;

/**
 * What an act would do, without doing it: of {@code offices} that are chosen how many it would change, how many it would
 * leave out and why, and the first few of either by name.
 */
public record BulkPreview(
        int offices, int changed, Map<BulkReason, Integer> skipped, List<Example> examples, List<Example> left) {

    public BulkPreview {
        skipped = Map.copyOf(skipped);
        examples = List.copyOf(examples);
        left = List.copyOf(left);
    }

    /** One office; {@code reason} is empty for one that would change. */
    public record Example(String number, String name, String reason) {}
}
