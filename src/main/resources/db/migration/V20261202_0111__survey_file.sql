CREATE TABLE survey_file (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    wave_id      BIGINT       NOT NULL,
    file_name    VARCHAR(255) NOT NULL,
    brought_at   DATETIME(6)  NOT NULL,
    brought_by   BIGINT       NOT NULL,
    bringer_name VARCHAR(100) NOT NULL,
    KEY survey_file_wave (wave_id),
    KEY survey_file_brought_by (brought_by),
    CONSTRAINT survey_file_wave FOREIGN KEY (wave_id) REFERENCES survey_wave (id),
    CONSTRAINT survey_file_account FOREIGN KEY (brought_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
