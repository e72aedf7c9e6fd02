package jp.banso.partner;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jp.banso.programme.ProgrammeItem;
import jp.banso.programme.ProgrammePart;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** How the next best office is reckoned, as a part of the programme. */
@Component
class ChainWeightProgramme implements ProgrammePart {

    private final ChainWeightBook book;
    private final ChainWeightService service;

    ChainWeightProgramme(ChainWeightBook book, ChainWeightService service) {
        this.book = book;
        this.service = service;
    }

    @Override
    public String key() {
        return "chain-weights";
    }

    @Override
    public List<ProgrammeItem> items(Viewer viewer) {
        var now = book.present();
        return List.of(ProgrammeItem.settings(
                now.version(),
                Map.of("lambda", now.lambda().stripTrailingZeros().toPlainString(), "tau", String.valueOf(now.tau()))));
    }

    @Override
    public boolean take(Viewer viewer, ProgrammeItem item) {
        if (!item.text("lambda").matches("[0-9]{1,2}(\\.[0-9]{1,2})?")) {
            return false;
        }
        try {
            var wanted =
                    new ChainWeights(book.present().version(), new BigDecimal(item.text("lambda")), item.number("tau"));
            return service.set(viewer, OperationId.fresh(), wanted).set();
        } catch (IllegalArgumentException outOfBounds) {
            return false;
        }
    }
}
