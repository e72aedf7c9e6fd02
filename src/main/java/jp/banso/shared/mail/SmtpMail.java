package jp.banso.shared.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends by the server named in {@code spring.mail.host}; closed where there is none, as on a closed network. */
@Component
class SmtpMail implements MailPort {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    SmtpMail(ObjectProvider<JavaMailSender> sender, @Value("${banso.mail.from:banso@example.jp}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public boolean open() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public void send(String id, Message message) {
        var mail = sender.getObject();
        try {
            var mime = mail.createMimeMessage();
            var parts = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(message.recipient());
            parts.setSubject(message.subject());
            parts.setText(message.body());
            mime.setHeader("X-Banso-Message", id);
            mail.send(mime);
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
    }
}
