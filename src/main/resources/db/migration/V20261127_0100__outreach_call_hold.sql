CREATE TABLE call_hold (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL DEFAULT 0,
    care_office_id BIGINT       NOT NULL,
    holder_id      BIGINT       NOT NULL,
    holder_name    VARCHAR(100) NOT NULL,
    held_until     DATETIME(6)  NOT NULL,
    UNIQUE KEY call_hold_office (care_office_id),
    KEY call_hold_holder (holder_id, held_until),
    CONSTRAINT call_hold_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT call_hold_holder FOREIGN KEY (holder_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
