package jp.banso.readiness;

import java.util.List;
import jp.banso.support.ApplicationId;
import jp.banso.support.OfferGate;
import org.springframework.stereotype.Component;

/** No firm is asked while an item is red (RDY-01). */
@Component
class ReadinessGate implements OfferGate {

    private final ReadinessBook book;

    ReadinessGate(ReadinessBook book) {
        this.book = book;
    }

    @Override
    public List<String> missing(ApplicationId application) {
        return book.of(application)
                .map(readiness -> readiness.red().stream()
                        .map(item -> "readiness.item." + item.name())
                        .toList())
                .orElse(List.of());
    }
}
