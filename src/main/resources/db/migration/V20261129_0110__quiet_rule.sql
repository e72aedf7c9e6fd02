CREATE TABLE quiet_rule (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    claims_until SMALLINT     NOT NULL,
    plans_from   SMALLINT     NOT NULL,
    set_at       DATETIME(6)  NOT NULL,
    set_by       BIGINT       NOT NULL,
    setter_name  VARCHAR(100) NOT NULL,
    KEY quiet_rule_setter (set_by),
    CONSTRAINT quiet_rule_account FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT quiet_rule_bounds CHECK (claims_until BETWEEN 0 AND 15 AND (plans_from = 0 OR plans_from BETWEEN 16 AND 31))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
