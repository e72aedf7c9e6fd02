CREATE TABLE register_presence (
    batch_id       BIGINT  NOT NULL,
    designation_id BIGINT  NOT NULL,
    vanished       BOOLEAN NOT NULL,
    PRIMARY KEY (batch_id, designation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
