CREATE TABLE register_cell (
    batch_id  BIGINT        NOT NULL,
    seq       INT           NOT NULL,
    field     VARCHAR(20)   NOT NULL,
    old_value VARCHAR(1000) NOT NULL,
    new_value VARCHAR(1000) NOT NULL,
    PRIMARY KEY (batch_id, seq, field)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
