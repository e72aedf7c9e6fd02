package jp.banso.survey;

import java.util.Optional;
import jp.banso.shared.SurveyWaveId;
import org.springframework.stereotype.Service;

/** What everybody may read of surveys (SRV-21), so no method takes a viewer. */
@Service
public class PublicResults {

    private final SharedReading reading;

    PublicResults(SharedReading reading) {
        this.reading = reading;
    }

    /** Empty for a round that is not public, as for one that is none. */
    public Optional<SharedRound> of(SurveyWaveId id) {
        return reading.isShared(id, Audience.PUBLIC) ? reading.round(id, Audience.PUBLIC) : Optional.empty();
    }
}
