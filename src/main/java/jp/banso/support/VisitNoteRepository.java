package jp.banso.support;

import org.springframework.data.repository.Repository;

interface VisitNoteRepository extends Repository<VisitNote, Long> {

    VisitNote saveAndFlush(VisitNote note);
}
