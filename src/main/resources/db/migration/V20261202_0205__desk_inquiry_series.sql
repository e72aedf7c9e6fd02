CREATE TABLE inquiry_series (
    fiscal_year INT NOT NULL PRIMARY KEY,
    last_serial INT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
