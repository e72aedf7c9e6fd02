package jp.banso.area;

import java.util.List;

/** The newest counts by service, with their day, who says so and what their denominators are. */
public record Structure(StructureFacts facts, String recorder, List<ServiceCount> counts) {

    public List<String> services() {
        return counts.stream().map(ServiceCount::service).distinct().toList();
    }
}
