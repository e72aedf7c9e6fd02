package jp.banso.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.banso.shared.ui.ListState.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListStateTest {

    private static final ListShape OFFICES = new ListShape(
            List.of("q", "stage", "service"),
            List.of("number", "name", "stage_since"),
            List.of("number", "name", "corporation", "stage", "stage_since"),
            List.of("number", "name", "stage"),
            Order.ascending("number"));

    @Test
    void anyStateComesBackEqualFromItsAddress() {
        var random = new Random(20261123);
        for (var round = 0; round < 2_000; round++) {
            var state = randomState(random);
            var address = OFFICES.write(state).getQueryString();
            assertThat(OFFICES.read(QueryParameters.fromString(address)))
                    .as(address)
                    .isEqualTo(state);
        }
    }

    @Test
    void theDefaultStateHasAnEmptyAddress() {
        assertThat(OFFICES.write(OFFICES.plain()).getQueryString()).isEmpty();
    }

    @Test
    void anAddressReadsAsAPersonWouldExpect() {
        var state = OFFICES.plain()
                .filteredBy("q", "ひだまり")
                .filteredBy("stage", "S20", "S30")
                .sortedBy(Order.descending("name"))
                .showing(List.of("name", "stage"));
        assertThat(OFFICES.write(state).getQueryString().split("&"))
                .containsExactlyInAnyOrder(
                        "q=%E3%81%B2%E3%81%A0%E3%81%BE%E3%82%8A",
                        "stage=S20", "stage=S30", "sort=-name", "columns=name.stage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "%",
                "_",
                "\\",
                "o.number) from Office o where (1=1",
                "<img src=x onerror=alert(1)>",
                "a&sort=name",
                "a=b#c?d",
                "+ 　x",
                "🍣"
            })
    void case23HostileTextInAFilterStaysTheTextItIs(String typed) {
        var address = OFFICES.write(OFFICES.plain().filteredBy("q", typed)).getQueryString();
        var read = OFFICES.read(QueryParameters.fromString(address));
        assertThat(read.value("q")).isEqualTo(typed.strip());
        assertThat(read.order()).isEqualTo(OFFICES.defaultOrder());
        assertThat(read.filters()).containsOnlyKeys("q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=name;drop%20table%20care_office",
                "sort=--name",
                "sort=-",
                "sort=corporation",
                "sort=name%20desc,number",
                "columns=..;%27",
                "columns=password.secret",
                "__proto__=1&owner=2",
                "sort",
                "&&&=",
                "columns=&q="
            })
    void case23HostileSortsColumnsAndKeysFallBackToTheDefault(String address) {
        assertThat(OFFICES.read(QueryParameters.fromString(address))).isEqualTo(OFFICES.plain());
    }

    @Test
    void aFloodOfValuesIsCut() {
        var flood = IntStream.range(0, 1000).mapToObj(n -> "S" + n).toList();
        var state = OFFICES.plain().filteredBy("stage", flood).filteredBy("q", "🍣".repeat(5_000));
        assertThat(state.values("stage")).hasSize(ListState.MOST_VALUES);
        assertThat(state.value("q")).isEqualTo("🍣".repeat(ListState.LONGEST_VALUE / 2));
    }

    @Test
    void blankValuesAreNoFilter() {
        assertThat(OFFICES.plain().filteredBy("q", " 　").isFiltered()).isFalse();
    }

    @Test
    void aShapeRefusesDefaultsItDoesNotHave() {
        assertThatThrownBy(() -> new ListShape(
                        List.of("q"), List.of("name"), List.of("name"), List.of("nmae"), Order.ascending("name")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ListShape(
                        List.of("sort"), List.of("name"), List.of("name"), List.of("name"), Order.ascending("name")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ListState randomState(Random random) {
        Map<String, List<String>> filters = new HashMap<>();
        for (var filter : OFFICES.filters()) {
            filters.put(
                    filter,
                    IntStream.range(0, random.nextInt(4))
                            .mapToObj(n -> randomText(random))
                            .toList());
        }
        var columns = new ArrayList<>(OFFICES.columns());
        Collections.shuffle(columns, random);
        var order = new Order(
                OFFICES.sortable().get(random.nextInt(OFFICES.sortable().size())), random.nextBoolean());
        return new ListState(filters, order, columns.subList(0, 1 + random.nextInt(columns.size())));
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        for (var length = random.nextInt(250); length > 0; length--) {
            var codePoint =
                    switch (random.nextInt(5)) {
                        case 0 -> random.nextInt(0x20, 0x7F);
                        case 1 -> random.nextInt(0, 0x20);
                        case 2 -> random.nextInt(0x3040, 0x30FF);
                        case 3 -> random.nextInt(0x4E00, 0x9FFF);
                        default -> random.nextInt(0x1F300, 0x1F600);
                    };
            text.appendCodePoint(codePoint);
        }
        return text.toString();
    }
}
