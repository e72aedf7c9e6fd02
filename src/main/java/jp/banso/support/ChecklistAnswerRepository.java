package jp.banso.support;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ChecklistAnswerRepository extends Repository<ChecklistAnswer, Long> {

    ChecklistAnswer saveAndFlush(ChecklistAnswer answer);

    Optional<ChecklistAnswer> findByAssignmentIdAndItem(long assignmentId, ChecklistItem item);
}
