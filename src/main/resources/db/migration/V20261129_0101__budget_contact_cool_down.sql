CREATE TABLE contact_cool_down (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    talked      SMALLINT     NOT NULL,
    no_answer   SMALLINT     NOT NULL,
    same_caller SMALLINT     NOT NULL,
    written     SMALLINT     NOT NULL,
    refused     SMALLINT     NOT NULL,
    set_at      DATETIME(6)  NOT NULL,
    set_by      BIGINT       NOT NULL,
    setter_name VARCHAR(100) NOT NULL,
    KEY contact_cool_down_setter (set_by),
    CONSTRAINT contact_cool_down_account FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT contact_cool_down_bounds CHECK (talked BETWEEN 0 AND 365 AND no_answer BETWEEN 0 AND 20
        AND same_caller BETWEEN 0 AND 365 AND written BETWEEN 0 AND 365 AND refused BETWEEN 0 AND 365)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
