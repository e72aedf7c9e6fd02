CREATE TABLE visit_pair (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    pair_key    CHAR(8)      NOT NULL,
    booked_on   DATE         NOT NULL,
    booked_at   DATETIME(6)  NOT NULL,
    booked_by   BIGINT       NOT NULL,
    booker_name VARCHAR(100) NOT NULL,
    ended_at    DATETIME(6)  NULL,
    UNIQUE KEY visit_pair_key (pair_key),
    KEY visit_pair_booker (booked_by),
    CONSTRAINT visit_pair_account FOREIGN KEY (booked_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
