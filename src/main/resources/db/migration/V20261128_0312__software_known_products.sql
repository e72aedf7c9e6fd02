INSERT INTO software_product (name) VALUES ('ほのぼのNEXT'), ('ほのぼのmini2'), ('カイポケ'), ('パシフィックシステム');
