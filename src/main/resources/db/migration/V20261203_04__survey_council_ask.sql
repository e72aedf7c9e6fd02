CREATE TABLE survey_council_ask (
    wave_id     BIGINT        NOT NULL PRIMARY KEY,
    version     BIGINT        NOT NULL DEFAULT 0,
    words       VARCHAR(2000) NOT NULL,
    asked_at    DATETIME(6)   NOT NULL,
    asked_by    BIGINT        NOT NULL,
    asker_name  VARCHAR(100)  NOT NULL,
    passed_on   DATE          NULL,
    passed_by   BIGINT        NULL,
    passer_name VARCHAR(100)  NOT NULL DEFAULT '',
    KEY survey_council_ask_asked_by (asked_by),
    KEY survey_council_ask_passed_by (passed_by),
    CONSTRAINT survey_council_ask_wave FOREIGN KEY (wave_id) REFERENCES survey_wave (id),
    CONSTRAINT survey_council_ask_asker FOREIGN KEY (asked_by) REFERENCES account (id),
    CONSTRAINT survey_council_ask_passer FOREIGN KEY (passed_by) REFERENCES account (id),
    CONSTRAINT survey_council_ask_passed CHECK ((passed_on IS NULL) = (passed_by IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
