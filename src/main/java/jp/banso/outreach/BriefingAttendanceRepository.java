package jp.banso.outreach;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BriefingAttendanceRepository extends Repository<BriefingAttendance, Long> {

    Optional<BriefingAttendance> findById(long id);

    Optional<BriefingAttendance> findBySessionIdAndCareOfficeIdAndStanding(
            long sessionId, long careOfficeId, Boolean standing);

    boolean existsBySessionIdAndStanding(long sessionId, Boolean standing);

    BriefingAttendance saveAndFlush(BriefingAttendance attendance);
}
