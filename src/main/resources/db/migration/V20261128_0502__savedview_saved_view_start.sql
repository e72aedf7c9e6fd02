CREATE TABLE saved_view_start (
    list_name VARCHAR(40) NOT NULL,
    holder    VARCHAR(40) NOT NULL,
    view_id   BIGINT      NOT NULL,
    PRIMARY KEY (list_name, holder),
    KEY saved_view_start_view (view_id),
    CONSTRAINT saved_view_start_view FOREIGN KEY (view_id) REFERENCES saved_view (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
