package jp.banso.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends by the server named in {@code spring.mail.host}; closed where there is none, as on a closed network, or where
 * {@code banso.mail.enabled} is false.
 */
@Component
class SmtpMail implements MailPort {

    private final ObjectProvider<JavaMailSenderImpl> sender;
    private final boolean enabled;
    private final String from;
    private final Clock clock;

    SmtpMail(
            ObjectProvider<JavaMailSenderImpl> sender,
            @Value("${banso.mail.enabled:true}") boolean enabled,
            @Value("${banso.mail.from:banso@example.jp}") String from,
            Clock clock) {
        this.sender = sender;
        this.enabled = enabled;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public boolean open() {
        return enabled && sender.getIfAvailable() != null;
    }

    /** Until the message is handed over, and where the server answers that it refuses, it did certainly not go. */
    @Override
    public void send(String id, Message message) {
        var mail = sender.getObject();
        try {
            var transport = connected(mail);
            try (transport) {
                var mime = mail.createMimeMessage();
                var parts = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
                parts.setFrom(from);
                parts.setTo(message.recipient());
                parts.setSubject(message.subject());
                parts.setText(message.body());
                parts.setSentDate(Date.from(clock.instant()));
                mime.saveChanges();
                mime.setHeader("Message-ID", "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">");
                mime.setHeader("Auto-Submitted", "auto-generated");
                transport.sendMessage(mime, mime.getAllRecipients());
            }
        } catch (SendFailedException failed) {
            if (refused(failed)) {
                throw new NotSent(failed);
            }
            throw new IllegalStateException("the line ended before the server had answered", failed);
        } catch (MessagingException unknown) {
            throw new IllegalStateException("nobody can tell whether the message went", unknown);
        }
    }

    /** A server's refusal is its own answer, which begins with its number, or an address it does not take. */
    private static boolean refused(SendFailedException failed) {
        var nobody = failed.getInvalidAddresses();
        return nobody != null && nobody.length > 0
                || String.valueOf(failed.getMessage()).matches("(?s)[45]\\d\\d\\b.*");
    }

    private static Transport connected(JavaMailSenderImpl mail) {
        try {
            var transport = mail.getSession().getTransport(mail.getProtocol() == null ? "smtp" : mail.getProtocol());
            transport.connect(mail.getHost(), mail.getPort(), mail.getUsername(), mail.getPassword());
            return transport;
        } catch (MessagingException away) {
            throw new NotSent(away);
        }
    }
}
