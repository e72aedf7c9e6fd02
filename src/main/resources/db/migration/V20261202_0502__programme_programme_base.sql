CREATE TABLE programme_base (
    part       VARCHAR(40)  NOT NULL,
    item_key   VARCHAR(120) NOT NULL,
    edition_id BIGINT       NOT NULL,
    fields     MEDIUMTEXT   NOT NULL,
    decided_at DATETIME(6)  NOT NULL,
    decided_by BIGINT       NOT NULL,
    PRIMARY KEY (part, item_key),
    KEY programme_base_edition (edition_id),
    KEY programme_base_decider (decided_by),
    CONSTRAINT programme_base_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id),
    CONSTRAINT programme_base_decider FOREIGN KEY (decided_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
