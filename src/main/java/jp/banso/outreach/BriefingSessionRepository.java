package jp.banso.outreach;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BriefingSessionRepository extends Repository<BriefingSession, Long> {

    Optional<BriefingSession> findById(long id);

    /** The session until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT s FROM BriefingSession s WHERE s.id = :id")
    Optional<BriefingSession> held(long id);

    BriefingSession saveAndFlush(BriefingSession session);
}
