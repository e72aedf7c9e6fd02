package jp.banso.outreach;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ContactRecordRepository extends Repository<ContactRecord, Long> {

    Optional<ContactRecord> findById(long id);

    ContactRecord saveAndFlush(ContactRecord contact);
}
