package jp.banso.area;

import java.util.List;

/** What a file holds, or why it cannot be taken ({@code reasonKey} with its arguments). */
public sealed interface AreaFile {

    record Counts(String fileName, List<AreaCount> rows) implements AreaFile {

        /** The municipalities, each once: wards give the name of their city. */
        public List<String> municipalities() {
            return rows.stream()
                    .map(row -> row.city().isEmpty() ? row.name() : row.city())
                    .distinct()
                    .toList();
        }

        public boolean hasDenominators() {
            return rows.stream().anyMatch(row -> row.denominator() != null);
        }
    }

    /** Counts by service, which make rates comparable between areas of other services (ARE-08). */
    record Services(String fileName, List<ServiceCount> rows) implements AreaFile {

        public boolean hasDenominators() {
            return rows.stream().anyMatch(row -> row.denominator() != null);
        }

        public List<String> services() {
            return rows.stream().map(ServiceCount::service).distinct().toList();
        }
    }

    record Tiles(String fileName, List<Tile> rows) implements AreaFile {}

    record Unusable(String reasonKey, List<Object> arguments) implements AreaFile {}
}
