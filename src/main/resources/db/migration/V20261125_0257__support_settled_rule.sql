CREATE TABLE support_settled_rule (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    months      INT          NOT NULL,
    partners    INT          NOT NULL,
    idle_months INT          NOT NULL,
    set_at      DATETIME(6)  NOT NULL,
    set_by      BIGINT       NOT NULL,
    setter_name VARCHAR(100) NOT NULL,
    KEY support_settled_setter (set_by),
    CONSTRAINT support_settled_account FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT support_settled_bounds CHECK (months BETWEEN 1 AND 12 AND partners BETWEEN 1 AND 99 AND idle_months BETWEEN 1 AND 12)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
