CREATE TABLE software_alias (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    product_id BIGINT       NOT NULL,
    alias      VARCHAR(100) NOT NULL,
    UNIQUE KEY software_alias_alias (alias),
    KEY software_alias_product (product_id),
    CONSTRAINT software_alias_product FOREIGN KEY (product_id) REFERENCES software_product (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
