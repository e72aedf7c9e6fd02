CREATE TABLE denominator_choice (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    denominator_id BIGINT       NOT NULL,
    chosen_at      DATETIME(6)  NOT NULL,
    chosen_by      BIGINT       NOT NULL,
    chooser_name   VARCHAR(100) NOT NULL,
    KEY denominator_choice_of (denominator_id),
    KEY denominator_choice_chosen_by (chosen_by),
    CONSTRAINT denominator_choice_of FOREIGN KEY (denominator_id) REFERENCES denominator (id),
    CONSTRAINT denominator_choice_account FOREIGN KEY (chosen_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
