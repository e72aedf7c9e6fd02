package jp.banso.demo;

import java.util.List;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;

/** A service with a file of its own; one that receives people states how many places it has. */
record Service(String code, String name, boolean hasPlaces) {

    static List<Service> all(Words words) {
        return words.lines("services").stream()
                .map(line -> new Service(
                        line.text(0), nameOf(line.text(0)), line.text(1).equals("p")))
                .toList();
    }

    static String nameOf(String code) {
        return ServiceTypes.coded(code).map(ServiceType::name).orElseThrow();
    }
}
