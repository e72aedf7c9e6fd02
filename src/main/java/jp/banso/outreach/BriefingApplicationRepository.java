package jp.banso.outreach;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BriefingApplicationRepository extends Repository<BriefingApplication, Long> {

    /** Whoever settles the same one waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT a FROM BriefingApplication a WHERE a.id = :id")
    Optional<BriefingApplication> held(long id);

    BriefingApplication saveAndFlush(BriefingApplication application);
}
