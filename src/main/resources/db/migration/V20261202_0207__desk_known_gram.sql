CREATE TABLE known_gram (
    gram     VARCHAR(2) NOT NULL,
    known_id BIGINT     NOT NULL,
    PRIMARY KEY (gram, known_id),
    KEY known_gram_known (known_id),
    CONSTRAINT known_gram_known FOREIGN KEY (known_id) REFERENCES known_answer (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
