package jp.banso.area;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.banso.area.OutlineFile.Unusable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the areas of a GeoJSON file one after the other; a shape that cannot be one in Japan refuses the file (ARE-07). */
final class GeoJsonReader {

    /** Japan with its outer islands, in degrees: west, south, east, north. */
    private static final double[] JAPAN = {122, 20, 154, 46};

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Shape> shapes = new ArrayList<>();
    private @Nullable Unusable offence;

    private GeoJsonReader() {}

    /** What is said of an area, and its rings of longitude and latitude in turn. */
    record Shape(int number, Map<String, String> properties, List<double[]> rings) {}

    /** The shapes, or why there are none. */
    record Read(List<Shape> shapes, @Nullable Unusable offence) {}

    static Read read(File file) {
        var reader = new GeoJsonReader();
        try (var parser = JSON.createParser(file)) {
            reader.collection(parser);
        } catch (JacksonException broken) {
            reader.refuse("json");
        }
        if (reader.offence == null && reader.shapes.isEmpty()) {
            reader.refuse("json");
        }
        return new Read(List.copyOf(reader.shapes), reader.offence);
    }

    private void collection(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            refuse("json");
            return;
        }
        while (offence == null && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = parser.currentName();
            var value = parser.nextToken();
            if (field.equals("type") && !"FeatureCollection".equals(parser.getString())) {
                refuse("json");
            } else if (field.equals("features") && value == JsonToken.START_ARRAY) {
                while (offence == null && parser.nextToken() == JsonToken.START_OBJECT) {
                    JsonNode feature = parser.readValueAsTree();
                    feature(shapes.size() + 1, feature);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void feature(int number, JsonNode feature) {
        var properties = new LinkedHashMap<String, String>();
        feature.path("properties").properties().forEach(one -> {
            if (one.getValue().isString() || one.getValue().isIntegralNumber()) {
                properties.put(one.getKey(), one.getValue().asString().strip());
            }
        });
        var geometry = feature.path("geometry");
        var coordinates = geometry.path("coordinates");
        var rings = new ArrayList<double[]>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> coordinates.forEach(ring -> ring(number, ring, rings));
            case "MultiPolygon" -> coordinates.forEach(part -> part.forEach(ring -> ring(number, ring, rings)));
            default -> refuse("geometry", number);
        }
        if (rings.isEmpty()) {
            refuse("geometry", number);
        }
        shapes.add(new Shape(number, properties, rings));
    }

    private void ring(int number, JsonNode positions, List<double[]> rings) {
        var ring = new double[2 * positions.size()];
        for (var at = 0; at < positions.size(); at++) {
            var position = positions.get(at);
            if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
                refuse("ring", number);
                return;
            }
            ring[2 * at] = position.get(0).asDouble();
            ring[2 * at + 1] = position.get(1).asDouble();
            if (!(ring[2 * at] >= JAPAN[0] && ring[2 * at] <= JAPAN[2])
                    || !(ring[2 * at + 1] >= JAPAN[1] && ring[2 * at + 1] <= JAPAN[3])) {
                refuse("coordinates", number);
                return;
            }
        }
        var end = ring.length - 2;
        if (ring.length < 8 || ring[0] != ring[end] || ring[1] != ring[end + 1]) {
            refuse("ring", number);
            return;
        }
        rings.add(ring);
    }

    /** The first offence is told. */
    private void refuse(String why, Object... arguments) {
        if (offence == null) {
            offence = new Unusable("area.outlines.file." + why, List.of(arguments));
        }
    }
}
