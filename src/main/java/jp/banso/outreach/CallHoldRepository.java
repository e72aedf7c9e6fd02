package jp.banso.outreach;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface CallHoldRepository extends Repository<CallHold, Long> {

    /**
     * As it is now: the transaction may have begun to read before the office was free to be held, and what it reads
     * without a lock is as old as that.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CallHold> findByCareOfficeId(long careOffice);

    List<CallHold> findByHolderIdAndHeldUntilAfter(long holder, Instant now);

    CallHold saveAndFlush(CallHold hold);
}
