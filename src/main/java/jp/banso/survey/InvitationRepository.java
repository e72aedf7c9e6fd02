package jp.banso.survey;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, Long> {

    /** Held until the transaction ends, so that an office's answer has one writer at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findByTokenHash(byte[] hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findByWaveIdAndCareOfficeId(long wave, long careOffice);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Invitation> findByWaveIdAndCareOfficeIdInOrderById(long wave, Collection<Long> careOffices);
}
