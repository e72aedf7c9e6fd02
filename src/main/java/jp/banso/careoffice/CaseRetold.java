package jp.banso.careoffice;

import java.util.List;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseChanged;

/**
 * A room gave up what a record of its own said: in history another sentence, without a person's words, stands in the place of the
 * one told of it as {@code textKey}. Who wrote it and when stay.
 */
public record CaseRetold(CareOfficeId careOffice, String textKey, long source, String nowKey, List<String> arguments)
        implements CaseChanged {}
