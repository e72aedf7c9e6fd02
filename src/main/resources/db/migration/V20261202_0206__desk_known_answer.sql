CREATE TABLE known_answer (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    faq_id     BIGINT       NULL,
    inquiry_id BIGINT       NULL,
    code_key   VARCHAR(200) NOT NULL,
    UNIQUE KEY known_answer_faq (faq_id),
    UNIQUE KEY known_answer_inquiry (inquiry_id),
    KEY known_answer_code (code_key),
    CONSTRAINT known_answer_faq FOREIGN KEY (faq_id) REFERENCES faq_entry (id),
    CONSTRAINT known_answer_inquiry FOREIGN KEY (inquiry_id) REFERENCES inquiry (id),
    CONSTRAINT known_answer_source CHECK ((faq_id IS NULL) <> (inquiry_id IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
