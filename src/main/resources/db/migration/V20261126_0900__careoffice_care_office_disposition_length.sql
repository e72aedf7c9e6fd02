-- EQUIVALENT_SYSTEM has 17 letters and did not fit.
ALTER TABLE care_office MODIFY disposition VARCHAR(20) NOT NULL DEFAULT 'TARGET';
