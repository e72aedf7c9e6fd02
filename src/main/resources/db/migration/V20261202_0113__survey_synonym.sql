CREATE TABLE survey_synonym (
    form_code VARCHAR(20)  NOT NULL,
    question  VARCHAR(20)  NOT NULL,
    written   VARCHAR(200) NOT NULL,
    choice    VARCHAR(30)  NOT NULL,
    PRIMARY KEY (form_code, question, written)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
