CREATE TABLE casebook_photo (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    text_id     BIGINT       NOT NULL,
    image       MEDIUMBLOB   NOT NULL,
    width       INT          NOT NULL,
    height      INT          NOT NULL,
    description VARCHAR(200) NOT NULL,
    shows_name  BOOLEAN      NOT NULL,
    KEY casebook_photo_text (text_id, id),
    CONSTRAINT casebook_photo_text FOREIGN KEY (text_id) REFERENCES casebook_text (id),
    CONSTRAINT casebook_photo_description CHECK (description <> '')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
