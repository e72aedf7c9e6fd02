package jp.banso.software;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.SearchKey;
import org.springframework.stereotype.Service;

/** The list of care software, for the city. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SoftwareQueries {

    private final SoftwareBook book;

    SoftwareQueries(SoftwareBook book) {
        this.book = book;
    }

    /** The products whose name, further names or maker hold what was typed in whatever writing, by name; all for nothing. */
    public List<SoftwareRow> products(Viewer viewer, String typed) {
        var key = SearchKey.of(typed);
        return book.all().stream()
                .filter(row -> Stream.concat(
                                row.data().keys().stream(),
                                Stream.of(SearchKey.of(row.data().maker())))
                        .anyMatch(name -> name.contains(key)))
                .toList();
    }
}
