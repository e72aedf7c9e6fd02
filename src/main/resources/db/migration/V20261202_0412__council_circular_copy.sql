CREATE TABLE council_circular_copy (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT      NOT NULL DEFAULT 0,
    circular_id    BIGINT      NOT NULL,
    care_office_id BIGINT      NOT NULL,
    means          VARCHAR(8)  NOT NULL,
    link_hash      BINARY(32)  NULL,
    read_at        DATETIME(6) NULL,
    UNIQUE KEY council_circular_copy_once (circular_id, care_office_id),
    UNIQUE KEY council_circular_copy_link (link_hash),
    KEY council_circular_copy_office (care_office_id),
    CONSTRAINT council_circular_copy_circular FOREIGN KEY (circular_id) REFERENCES council_circular (id),
    CONSTRAINT council_circular_copy_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT council_circular_copy_means CHECK (means IN ('MAIL', 'LETTER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
