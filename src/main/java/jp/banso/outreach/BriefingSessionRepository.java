package jp.banso.outreach;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BriefingSessionRepository extends Repository<BriefingSession, Long> {

    Optional<BriefingSession> findById(long id);

    BriefingSession saveAndFlush(BriefingSession session);
}
