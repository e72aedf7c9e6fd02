package jp.banso.demo;

import jp.banso.shared.MunicipalityCode;

/**
 * An invented municipality of a real prefecture.
 *
 * @param code six digits whose last three before the check digit no real municipality holds
 * @param area the two digits its office numbers carry
 * @param latitude of its south-western corner, in millionths of a degree, as is the longitude
 */
record Municipality(
        String code, String prefectureCode, String prefecture, String name, String area, int latitude, int longitude) {

    static Municipality of(String prefectureCode, String prefecture, String name, int number, double lat, double lon) {
        return new Municipality(
                new MunicipalityCode(prefectureCode + number).sixDigits(),
                prefectureCode,
                prefecture,
                name,
                Integer.toString(number).substring(1),
                (int) Math.round(lat * 1_000_000),
                (int) Math.round(lon * 1_000_000));
    }
}
