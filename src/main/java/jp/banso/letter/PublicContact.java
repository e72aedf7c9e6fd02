package jp.banso.letter;

import org.springframework.stereotype.Service;

/** Whom an office may ask that reads a page without an account: what stands on every letter anyway, so no method takes a viewer. */
@Service
public class PublicContact {

    private final SenderService senders;

    PublicContact(SenderService senders) {
        this.senders = senders;
    }

    /** The desk of the city; what nobody has set is empty. */
    public record Desk(String city, String department, String phone) {

        /** Whether it can be asked. */
        public boolean known() {
            return !department.isEmpty() && !phone.isEmpty();
        }
    }

    public Desk desk() {
        var sender = senders.read("");
        return new Desk(sender.city(), sender.department(), sender.phone());
    }
}
