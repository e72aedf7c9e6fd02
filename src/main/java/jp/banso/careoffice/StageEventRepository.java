package jp.banso.careoffice;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StageEventRepository extends Repository<StageEvent, Long> {

    StageEvent save(StageEvent event);

    /** All events of the case, oldest first. */
    @Query("select e from StageEvent e where e.careOffice.id = :office order by e.id")
    List<StageEvent> of(long office);

    Optional<StageEvent> findById(long id);
}
