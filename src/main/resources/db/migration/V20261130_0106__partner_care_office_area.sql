ALTER TABLE care_office ADD KEY care_office_area (municipality_code, lead_service);
