CREATE TABLE area_outline (
    boundary_id BIGINT       NOT NULL,
    code        CHAR(5)      NOT NULL,
    name        VARCHAR(100) NOT NULL,
    path        MEDIUMTEXT   NOT NULL,
    word_x      INT          NOT NULL,
    word_y      INT          NOT NULL,
    word_room   INT          NOT NULL,
    PRIMARY KEY (boundary_id, code),
    CONSTRAINT area_outline_boundary FOREIGN KEY (boundary_id) REFERENCES area_boundary (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
