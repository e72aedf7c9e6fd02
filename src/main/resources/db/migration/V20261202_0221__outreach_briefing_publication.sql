CREATE TABLE briefing_publication (
    session_id     BIGINT       NOT NULL PRIMARY KEY,
    published_at   DATETIME(6)  NOT NULL,
    published_by   BIGINT       NOT NULL,
    publisher_name VARCHAR(100) NOT NULL,
    KEY briefing_publication_by (published_by),
    CONSTRAINT briefing_publication_session FOREIGN KEY (session_id) REFERENCES briefing_session (id),
    CONSTRAINT briefing_publication_account FOREIGN KEY (published_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
