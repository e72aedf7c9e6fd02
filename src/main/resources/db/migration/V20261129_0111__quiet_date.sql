CREATE TABLE quiet_date (
    on_day DATE        NOT NULL PRIMARY KEY,
    name   VARCHAR(40) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
