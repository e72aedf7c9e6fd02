package jp.banso.survey;

import java.time.LocalDate;
import jp.banso.shared.SurveyWaveId;

/** A round whose results an audience may read. */
public record SharedRow(SurveyWaveId id, String title, LocalDate opensOn, LocalDate closesOn) {}
