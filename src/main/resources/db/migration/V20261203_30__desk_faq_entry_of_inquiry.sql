ALTER TABLE faq_entry
    ADD COLUMN inquiry_id BIGINT NULL,
    ADD UNIQUE KEY faq_entry_inquiry (inquiry_id),
    ADD CONSTRAINT faq_entry_inquiry FOREIGN KEY (inquiry_id) REFERENCES inquiry (id);
