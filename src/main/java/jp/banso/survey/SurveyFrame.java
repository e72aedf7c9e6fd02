package jp.banso.survey;

import java.util.List;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.shared.OfficeNumber;

/** Who is to be asked: the offices a filter leaves at that moment, or those with these numbers. Closed ones are left out. */
public sealed interface SurveyFrame {

    record Filtered(CareOfficeFilter filter) implements SurveyFrame {}

    record Listed(List<OfficeNumber> numbers) implements SurveyFrame {
        public Listed {
            numbers = List.copyOf(numbers);
        }
    }
}
