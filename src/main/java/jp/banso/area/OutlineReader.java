package jp.banso.area;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.banso.area.GeoJsonReader.Shape;
import jp.banso.area.OutlineFile.Outlines;
import jp.banso.area.OutlineFile.Unusable;
import jp.banso.shared.MunicipalityCode;

/**
 * Finds the compared areas among the shapes of a file: by the property that carries the most of their codes, else by name. What
 * is found of neither is named, not guessed (ARE-07).
 */
final class OutlineReader {

    /** The most points that are kept of one file. */
    private static final int LONGEST = 4_000_000;

    private final Map<String, String> names;
    private final Map<String, String> codes;

    private OutlineReader(Comparison compared) {
        names = compared.areas().stream()
                .collect(Collectors.toMap(AreaRow::code, OutlineReader::called, (first, same) -> first));
        compared.municipalities().forEach(row -> names.putIfAbsent(row.code(), row.name()));
        codes = names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, same) -> first));
    }

    static OutlineFile read(File file, String fileName, Comparison compared) {
        var read = GeoJsonReader.read(file);
        var offence = read.offence();
        return offence == null ? new OutlineReader(compared).found(read.shapes(), fileName, compared) : offence;
    }

    private OutlineFile found(List<Shape> shapes, String fileName, Comparison compared) {
        var byCode = best(shapes, this::code);
        var byName = best(shapes, this::name);
        Map<String, List<double[]>> rings = new LinkedHashMap<>();
        var strangers = new ArrayList<String>();
        for (var shape : shapes) {
            byCode.flatMap(property -> code(shape.properties().getOrDefault(property, "")))
                    .or(() -> byName.flatMap(property -> name(shape.properties().getOrDefault(property, ""))))
                    .ifPresentOrElse(
                            code -> rings.computeIfAbsent(code, none -> new ArrayList<>())
                                    .addAll(shape.rings()),
                            () -> strangers.add(stranger(shape, byName)));
        }
        if (rings.isEmpty()) {
            return new Unusable("area.outlines.file.none", List.of(properties(shapes)));
        }
        var sheet = Sheet.around(rings.values().stream().flatMap(List::stream).toList());
        var outlines = rings.entrySet().stream()
                .map(area -> sheet.outline(area.getKey(), names.getOrDefault(area.getKey(), ""), area.getValue()))
                .toList();
        if (outlines.stream().mapToInt(outline -> outline.path().length()).sum() > LONGEST) {
            return new Unusable("area.outlines.file.fine", List.of());
        }
        return new Outlines(
                fileName,
                sheet.width(),
                sheet.height(),
                outlines,
                strangers.stream().distinct().toList(),
                without(compared, rings.keySet()));
    }

    /** The property whose values say the most areas; the first of equals. */
    private static Optional<String> best(List<Shape> shapes, Function<String, Optional<String>> area) {
        var said = new LinkedHashMap<String, Integer>();
        shapes.forEach(shape -> shape.properties().forEach((property, word) -> area.apply(word)
                .ifPresent(code -> said.merge(property, 1, Integer::sum))));
        return said.entrySet().stream()
                .reduce((one, next) -> next.getValue() > one.getValue() ? next : one)
                .map(Map.Entry::getKey);
    }

    private Optional<String> code(String word) {
        return MunicipalityCode.parse(word).map(MunicipalityCode::fiveDigits).filter(names::containsKey);
    }

    private Optional<String> name(String word) {
        return Optional.ofNullable(codes.get(word));
    }

    private static String called(AreaRow row) {
        return row.city() + row.name();
    }

    /** What a shape of no compared area is called: its name where others have theirs, else its first word. */
    private static String stranger(Shape shape, Optional<String> byName) {
        return byName.map(property -> shape.properties().getOrDefault(property, ""))
                .filter(word -> !word.isEmpty())
                .or(() -> shape.properties().values().stream()
                        .filter(word -> !word.isEmpty())
                        .findFirst())
                .map(word -> word.substring(0, Math.min(100, word.length())))
                .orElse(String.valueOf(shape.number()));
    }

    private static String properties(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape.properties().keySet().stream())
                .distinct()
                .limit(20)
                .collect(Collectors.joining(", "));
    }

    /** Municipalities of which neither they nor any of their wards has a shape. */
    private static List<String> without(Comparison compared, Set<String> drawn) {
        var shaped = compared.areas().stream()
                .filter(row -> drawn.contains(row.code()) && !row.city().isEmpty())
                .map(AreaRow::city)
                .collect(Collectors.toSet());
        return compared.municipalities().stream()
                .filter(row -> !drawn.contains(row.code()) && !shaped.contains(row.name()))
                .map(AreaRow::name)
                .toList();
    }
}
