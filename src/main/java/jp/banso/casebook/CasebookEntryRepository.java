package jp.banso.casebook;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CasebookEntryRepository extends Repository<CasebookEntry, Long> {

    CasebookEntry saveAndFlush(CasebookEntry entry);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from CasebookEntry e where e.id = :id")
    Optional<CasebookEntry> held(long id);

    /** Held until the transaction ends, so that an entry has one writer at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CasebookEntry> findByLinkHash(byte[] hash);
}
