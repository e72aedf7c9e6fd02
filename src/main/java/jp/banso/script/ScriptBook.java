package jp.banso.script;

import java.util.Optional;
import jp.banso.outreach.CallScripts;
import jp.banso.outreach.ContactId;
import jp.banso.outreach.ContactReason;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the call desk its scripts and keeps which version a contact was made with. */
@Component
class ScriptBook implements CallScripts {

    private final ScriptQueries scripts;
    private final ScriptService service;
    private final JdbcClient jdbc;

    ScriptBook(ScriptQueries scripts, ScriptService service, JdbcClient jdbc) {
        this.scripts = scripts;
        this.service = service;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<CallScript> script(Viewer viewer, CareOfficeId office, ContactReason reason) {
        return scripts.present(reason)
                .map(one -> new CallScript(one.id(), one.number(), service.filled(viewer, office, one.words())))
                .filter(one -> !one.words().isEmpty());
    }

    @Override
    public void used(ContactId contact, long version) {
        jdbc.sql("INSERT INTO call_script_use (contact_id, script_id) VALUES (?, ?)")
                .params(contact.value(), version)
                .update();
    }

    @Override
    public void writtenAnew(ContactId wrong, ContactId corrected) {
        jdbc.sql("""
                        INSERT INTO call_script_use (contact_id, script_id)
                        SELECT ?, script_id FROM call_script_use WHERE contact_id = ?""").params(corrected.value(), wrong.value()).update();
    }
}
