CREATE TABLE stuck_limit (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unassigned  INT          NOT NULL,
    unvisited   INT          NOT NULL,
    certificate INT          NOT NULL,
    no_exchange INT          NOT NULL,
    set_at      DATETIME(6)  NOT NULL,
    set_by      BIGINT       NOT NULL,
    setter_name VARCHAR(100) NOT NULL,
    KEY stuck_limit_setter (set_by),
    CONSTRAINT stuck_limit_account FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT stuck_limit_bounds CHECK (unassigned BETWEEN 1 AND 365 AND unvisited BETWEEN 1 AND 365
        AND certificate BETWEEN 1 AND 365 AND no_exchange BETWEEN 1 AND 365)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
