package jp.banso.reception;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublicApplicationRepository extends Repository<PublicApplication, Long> {

    PublicApplication saveAndFlush(PublicApplication application);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PublicApplication a where a.id = :id")
    Optional<PublicApplication> held(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PublicApplication a where a.officeKey = :key and a.state = 'WAITING'")
    Optional<PublicApplication> standing(String key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PublicApplication a where a.joinedTo = :id order by a.id")
    List<PublicApplication> joinedTo(long id);

    @Query(
            value = "SELECT COUNT(*) FROM reception_application WHERE received_at > :after LOCK IN SHARE MODE",
            nativeQuery = true)
    long countSince(Instant after);
}
