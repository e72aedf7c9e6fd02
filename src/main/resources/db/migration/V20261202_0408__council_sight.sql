CREATE TABLE council_sight (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    care_office_id BIGINT       NOT NULL,
    seen_at        DATETIME(6)  NOT NULL,
    seen_by        BIGINT       NOT NULL,
    person         VARCHAR(100) NOT NULL,
    kind           VARCHAR(10)  NOT NULL,
    KEY council_sight_office (care_office_id, seen_at),
    KEY council_sight_seen_by (seen_by, care_office_id, kind, seen_at),
    KEY council_sight_seen_at (seen_at),
    CONSTRAINT council_sight_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT council_sight_account FOREIGN KEY (seen_by) REFERENCES account (id),
    CONSTRAINT council_sight_kind CHECK (kind IN ('CARD', 'LIST', 'FILE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
