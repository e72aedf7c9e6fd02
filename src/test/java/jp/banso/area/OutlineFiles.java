package jp.banso.area;

/** Invented boundaries of three of Osaka's municipalities, of a village without counts, and none of the others. */
public final class OutlineFiles {

    /**
     * A sheet 0.2 degrees across and 0.2 down around latitude 34.5: Toyonaka is its north-west quarter, Suita the north-east
     * one with a hole, Minoh two pieces in the south; its west and south have a thousand small steps that no sheet shows.
     */
    public static final String THREE = """
            {"type": "FeatureCollection", "name": "invented", "crs": {"type": "name", "properties": {"name": "EPSG:4612"}},
             "features": [
              {"type": "Feature", "properties": {"N03_001": "大阪府", "N03_004": "豊中市", "N03_007": "27203"},
               "geometry": {"type": "Polygon", "coordinates":
                [[[135.0, 34.5], [135.1, 34.5], [135.1, 34.6], [135.00001, 34.6], [135.0, 34.6], [135.0, 34.55], [135.0, 34.5]]]}},
              {"type": "Feature", "properties": {"N03_001": "大阪府", "N03_004": "吹田市", "N03_007": "27205"},
               "geometry": {"type": "Polygon", "coordinates":
                [[[135.1, 34.5], [135.2, 34.5], [135.2, 34.6], [135.1, 34.6], [135.1, 34.5]],
                 [[135.12, 34.52], [135.12, 34.58], [135.18, 34.58], [135.18, 34.52], [135.12, 34.52]]]}},
              {"type": "Feature", "properties": {"N03_001": "大阪府", "N03_004": "箕面市", "N03_007": "27220"},
               "geometry": {"type": "MultiPolygon", "coordinates":
                [[[[135.0, 34.4], [135.08, 34.4], [135.08, 34.5], [135.0, 34.5], [135.0, 34.4]]],
                 [[[135.12, 34.4], [135.2, 34.4], [135.2, 34.5], [135.12, 34.5], [135.12, 34.4]]]]}},
              {"type": "Feature", "properties": {"N03_001": "大阪府", "N03_004": "見本村", "N03_007": "27999"},
               "geometry": {"type": "Polygon", "coordinates":
                [[[135.3, 34.5], [135.4, 34.5], [135.4, 34.6], [135.3, 34.5]]]}}]}
            """;

    public static final String CREDIT = "見本の境界データ（架空）を加工して作成";

    private OutlineFiles() {}
}
