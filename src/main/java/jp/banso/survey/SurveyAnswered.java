package jp.banso.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;

/** An office has answered a round: that and when, never what (SRV-08). */
record SurveyAnswered(
        CareOfficeId careOffice,
        String title,
        AnswerChannel channel,
        LocalDate happenedOn,
        long source,
        Instant at,
        Actor by)
        implements CaseHappening {

    @Override
    public CaseEntryKind kind() {
        return CaseEntryKind.SURVEY;
    }

    @Override
    public GrantDepth depth() {
        return GrantDepth.CASE;
    }

    @Override
    public String textKey() {
        return "survey.told.answered";
    }

    @Override
    public List<String> arguments() {
        return List.of(CaseHappening.text(title), CaseHappening.key("survey.channel." + channel));
    }

    @Override
    public String words() {
        return "";
    }
}
