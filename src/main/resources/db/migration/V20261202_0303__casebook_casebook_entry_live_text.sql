ALTER TABLE casebook_entry ADD CONSTRAINT casebook_entry_live FOREIGN KEY (id, live_text) REFERENCES casebook_text (entry_id, number);
