package jp.banso.support;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupportApplicationRepository extends Repository<SupportApplication, Long> {

    SupportApplication saveAndFlush(SupportApplication application);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from SupportApplication a where a.id = :id")
    Optional<SupportApplication> held(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from SupportApplication a where a.careOfficeId = :office and a.state = 'OPEN'")
    Optional<SupportApplication> open(long office);
}
