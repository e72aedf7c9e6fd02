package jp.banso.survey;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SurveyWaveRepository extends Repository<SurveyWave, Long> {

    Optional<SurveyWave> findById(long id);

    SurveyWave saveAndFlush(SurveyWave wave);
}
