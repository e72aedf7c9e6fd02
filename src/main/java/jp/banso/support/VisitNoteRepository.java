package jp.banso.support;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisitNoteRepository extends Repository<VisitNote, Long> {

    VisitNote saveAndFlush(VisitNote note);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from VisitNote n where n.id = :id")
    Optional<VisitNote> held(long id);
}
