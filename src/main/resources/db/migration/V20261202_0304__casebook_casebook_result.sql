CREATE TABLE casebook_result (
    text_id  BIGINT       NOT NULL,
    position INT          NOT NULL,
    words    VARCHAR(200) NOT NULL,
    source   VARCHAR(8)   NOT NULL,
    detail   VARCHAR(200) NOT NULL,
    PRIMARY KEY (text_id, position),
    CONSTRAINT casebook_result_text FOREIGN KEY (text_id) REFERENCES casebook_text (id),
    CONSTRAINT casebook_result_source CHECK (source IN ('SURVEY', 'USAGE', 'OFFICE') AND words <> '' AND detail <> '')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
