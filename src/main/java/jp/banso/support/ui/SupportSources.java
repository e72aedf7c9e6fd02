package jp.banso.support.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.search.SearchHit;
import jp.banso.search.SearchSource;
import jp.banso.search.SearchWords;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.Places;
import jp.banso.support.SupportSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Applications and visit notes in the search of every page, for the city and for firms. */
@Configuration(proxyBeanMethods = false)
class SupportSources {

    @Bean
    SearchSource applicationSource(SupportSearch support) {
        return source(
                30,
                "support.found.applications",
                (viewer, words, limit) -> support.applications(viewer, words, limit).stream()
                        .map(found -> new SearchHit(
                                found.office(),
                                line(
                                        found.receipt(),
                                        Wording.shortDay(found.on()),
                                        found.contact(),
                                        words.excerpt(found.words())),
                                Places.careOffice(found.number())))
                        .toList());
    }

    @Bean
    SearchSource visitSource(SupportSearch support) {
        return source(
                40, "support.found.visits", (viewer, words, limit) -> support.visits(viewer, words, limit).stream()
                        .map(found -> new SearchHit(
                                found.office(),
                                line(Wording.shortDay(found.on()), found.met(), words.excerpt(found.words())),
                                Places.careOffice(found.number())))
                        .toList());
    }

    private interface Asked {
        List<SearchHit> find(Viewer viewer, SearchWords words, int limit);
    }

    private static SearchSource source(int order, String heading, Asked asked) {
        return new SearchSource() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public String heading() {
                return Wording.text(heading);
            }

            @Override
            public List<SearchHit> find(Viewer viewer, SearchWords words, int limit) {
                return viewer instanceof CityStaff || viewer instanceof VendorStaff
                        ? asked.find(viewer, words, limit)
                        : List.of();
            }
        };
    }

    private static String line(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Wording.text("support.found.between")));
    }
}
