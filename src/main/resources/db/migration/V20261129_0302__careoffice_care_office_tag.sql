CREATE TABLE care_office_tag (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    care_office_id BIGINT       NOT NULL,
    tag_id         BIGINT       NOT NULL,
    put_at         DATETIME(6)  NOT NULL,
    put_by         BIGINT       NOT NULL,
    putter_name    VARCHAR(100) NOT NULL,
    UNIQUE KEY care_office_tag_once (care_office_id, tag_id),
    KEY care_office_tag_tag (tag_id, care_office_id),
    KEY care_office_tag_putter (put_by),
    CONSTRAINT care_office_tag_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT care_office_tag_tag FOREIGN KEY (tag_id) REFERENCES tag (id) ON DELETE CASCADE,
    CONSTRAINT care_office_tag_putter FOREIGN KEY (put_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
