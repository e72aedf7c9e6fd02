package jp.banso.outreach;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BriefingInvitationRepository extends Repository<BriefingInvitation, Long> {

    Optional<BriefingInvitation> findById(long id);

    Optional<BriefingInvitation> findBySessionIdAndCareOfficeId(long sessionId, long careOfficeId);

    BriefingInvitation saveAndFlush(BriefingInvitation invitation);

    void delete(BriefingInvitation invitation);

    void flush();
}
