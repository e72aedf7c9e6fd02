CREATE TABLE witness_limit (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unlisted_days INT          NOT NULL,
    expiry_days   INT          NOT NULL,
    set_at        DATETIME(6)  NOT NULL,
    set_by        BIGINT       NOT NULL,
    setter_name   VARCHAR(100) NOT NULL,
    KEY witness_limit_setter (set_by),
    CONSTRAINT witness_limit_account FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT witness_limit_bounds CHECK (unlisted_days BETWEEN 1 AND 365 AND expiry_days BETWEEN 1 AND 365)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
