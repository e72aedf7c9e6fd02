package jp.banso.listing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.careoffice.CareOffices;

/** Lists of users as people bring them. */
public final class ListFiles {

    public static final String HEADER = "取得日,事業所番号,サービス種類,事業所名,住所\r\n";

    private ListFiles() {}

    public static String row(String day, String number, String service, String name) {
        return "%s,%s,%s,%s,大阪府豊中市見本町1丁目2-3\r\n".formatted(day, number, service, name);
    }

    /** A list of that many offices, every third with a second service. */
    public static String of(String day, int offices) {
        return HEADER
                + IntStream.rangeClosed(1, offices)
                        .mapToObj(serial -> {
                            var number = CareOffices.number(9100 + serial);
                            var first = row(day, number, "訪問介護", "見本ステーション" + serial);
                            return serial % 3 == 0 ? first + row(day, number, "訪問看護", "見本ステーション" + serial) : first;
                        })
                        .collect(Collectors.joining());
    }

    public static byte[] utf8(String text) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] windows(String text) {
        return text.getBytes(Charset.forName("windows-31j"));
    }
}
