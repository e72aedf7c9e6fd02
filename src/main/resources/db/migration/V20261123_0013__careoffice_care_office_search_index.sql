CREATE INDEX care_office_kana_search ON care_office (kana_sort, id, search_key);
