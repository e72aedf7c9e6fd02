package jp.banso.survey;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface SurveyResponseRepository extends Repository<SurveyResponse, Long> {

    /** The latest, whatever this transaction read before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SurveyResponse> findByInvitationId(long invitation);

    SurveyResponse saveAndFlush(SurveyResponse response);
}
