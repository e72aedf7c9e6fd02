ALTER TABLE case_entry
    ADD COLUMN vendor_id BIGINT NULL AFTER depth,
    ADD KEY case_entry_vendor (vendor_id),
    ADD CONSTRAINT case_entry_vendor FOREIGN KEY (vendor_id) REFERENCES vendor (id);
