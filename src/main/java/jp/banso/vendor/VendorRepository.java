package jp.banso.vendor;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VendorRepository extends Repository<Vendor, Long> {

    Optional<Vendor> findById(long id);

    Optional<Vendor> findByName(String name);

    Vendor saveAndFlush(Vendor vendor);
}
