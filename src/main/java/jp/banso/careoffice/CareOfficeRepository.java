package jp.banso.careoffice;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CareOfficeRepository extends Repository<CareOffice, Long> {

    /** The office, held until the end of the transaction, so that two movers take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from CareOffice o where o.id = :id")
    Optional<CareOffice> held(long id);

    void flush();
}
