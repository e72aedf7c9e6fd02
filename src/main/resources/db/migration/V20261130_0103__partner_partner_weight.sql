CREATE TABLE partner_weight (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lambda      DECIMAL(4, 2) NOT NULL,
    tau         INT           NOT NULL,
    set_at      DATETIME(6)   NOT NULL,
    set_by      BIGINT        NOT NULL,
    setter_name VARCHAR(100)  NOT NULL,
    KEY partner_weight_setter (set_by),
    CONSTRAINT partner_weight_account FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT partner_weight_bounds CHECK (lambda BETWEEN 0 AND 10 AND tau BETWEEN 1 AND 99)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
