package jp.banso.shared;

/** What every event about one case is; open screens that show the office ask their queries again. */
public interface CaseChanged {

    CareOfficeId careOffice();
}
