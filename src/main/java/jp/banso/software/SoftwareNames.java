package jp.banso.software;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.banso.shared.SearchKey;
import org.springframework.stereotype.Component;

/** Which product somebody means who typed a name; the names of products are no secret, so nobody is asked who looks. */
@Component
public class SoftwareNames {

    /** Shorter beginnings say too little to recognise a product by. */
    private static final int SHORTEST = 3;

    private final SoftwareBook book;

    SoftwareNames(SoftwareBook book) {
        this.book = book;
    }

    /** The names of the products that are offered, in order, to suggest while somebody types. */
    public List<String> offered() {
        return book.all().stream()
                .map(SoftwareRow::data)
                .filter(SoftwareData::offered)
                .map(SoftwareData::name)
                .toList();
    }

    /**
     * The product with that name or further name in whatever writing; else the one whose name is the longest beginning of what
     * was typed, as of a name with a version behind it (SWM-02). Empty when none is.
     */
    public Optional<SoftwareData> meant(String typed) {
        return meant(typed, book.all().stream().map(SoftwareRow::data).toList());
    }

    static Optional<SoftwareData> meant(String typed, List<SoftwareData> products) {
        var key = SearchKey.of(typed);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var same = products.stream().filter(one -> one.keys().contains(key)).findFirst();
        return same.isPresent()
                ? same
                : products.stream()
                        .filter(one -> beginning(one, key) >= SHORTEST)
                        .max(Comparator.comparingInt(one -> beginning(one, key)));
    }

    private static int beginning(SoftwareData product, String key) {
        return product.keys().stream()
                .filter(key::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
