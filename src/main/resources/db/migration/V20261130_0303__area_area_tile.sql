CREATE TABLE area_tile (
    code        CHAR(5)      NOT NULL PRIMARY KEY,
    name        VARCHAR(100) NOT NULL,
    short_name  VARCHAR(10)  NOT NULL,
    tile_column INT          NOT NULL,
    tile_row    INT          NOT NULL,
    UNIQUE KEY area_tile_name (name),
    UNIQUE KEY area_tile_place (tile_column, tile_row),
    CONSTRAINT area_tile_within CHECK (tile_column BETWEEN 1 AND 20 AND tile_row BETWEEN 1 AND 40)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
