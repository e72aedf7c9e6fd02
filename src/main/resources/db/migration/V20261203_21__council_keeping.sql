CREATE TABLE council_keeping (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sights      SMALLINT     NOT NULL,
    words       SMALLINT     NOT NULL,
    circulars   SMALLINT     NOT NULL,
    set_at      DATETIME(6)  NOT NULL,
    set_by      BIGINT       NOT NULL,
    setter_name VARCHAR(100) NOT NULL,
    KEY council_keeping_setter (set_by),
    CONSTRAINT council_keeping_account FOREIGN KEY (set_by) REFERENCES account (id),
    CONSTRAINT council_keeping_bounds CHECK (sights BETWEEN 12 AND 120 AND words BETWEEN 12 AND 120
        AND circulars BETWEEN 12 AND 120)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
