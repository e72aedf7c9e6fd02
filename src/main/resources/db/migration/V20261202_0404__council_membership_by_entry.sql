ALTER TABLE council_membership
    ADD COLUMN entry_id BIGINT NULL,
    ADD KEY council_membership_entry (entry_id, member_until),
    ADD CONSTRAINT council_membership_entry FOREIGN KEY (entry_id) REFERENCES council_entry (id),
    ADD CONSTRAINT council_membership_source CHECK ((joined_list_id IS NULL) <> (entry_id IS NULL));
