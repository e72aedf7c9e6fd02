INSERT INTO software_alias (product_id, alias) SELECT id, 'パシフィック' FROM software_product WHERE name = 'パシフィックシステム';
