CREATE TABLE register_conflict (
    batch_id       BIGINT       NOT NULL,
    care_office_id BIGINT       NOT NULL,
    field          VARCHAR(20)  NOT NULL,
    version        BIGINT       NOT NULL DEFAULT 0,
    old_value      VARCHAR(500) NOT NULL,
    new_value      VARCHAR(500) NOT NULL,
    own_old_value  VARCHAR(500) NOT NULL,
    own_value      VARCHAR(500) NOT NULL,
    edited_at      DATETIME(6)  NOT NULL,
    edited_by      VARCHAR(100) NOT NULL,
    take_register  BOOLEAN      NOT NULL DEFAULT FALSE,
    PRIMARY KEY (batch_id, care_office_id, field)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
