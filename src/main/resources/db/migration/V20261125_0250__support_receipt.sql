CREATE TABLE support_receipt (
    fiscal_year INT NOT NULL PRIMARY KEY,
    last_serial INT NOT NULL,
    CONSTRAINT support_receipt_serial CHECK (last_serial > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
