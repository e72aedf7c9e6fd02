package jp.banso.support;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One item's answer in one assignment; the latest one stands. */
@Entity
@Table(name = "support_checklist_answer")
class ChecklistAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long assignmentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChecklistItem item;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ItemAnswer answer;

    private @Nullable LocalDate dueOn;
    private LocalDate answeredOn;
    private Instant answeredAt;
    private long answeredBy;
    private String answererName;

    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    protected ChecklistAnswer() {}

    ChecklistAnswer(
            Assignment assignment,
            ChecklistItem item,
            ItemAnswer answer,
            @Nullable LocalDate dueOn,
            LocalDate on,
            AccountId by,
            Actor name,
            Instant at) {
        assignmentId = assignment.id();
        this.item = item;
        this.answer = answer;
        this.dueOn = dueOn;
        answeredOn = on;
        answeredAt = at;
        answeredBy = by.value();
        answererName = name.name();
    }

    void become(ItemAnswer next, @Nullable LocalDate due, LocalDate on, AccountId by, Actor name, Instant at) {
        answer = next;
        dueOn = due;
        answeredOn = on;
        answeredAt = at;
        answeredBy = by.value();
        answererName = name.name();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    ItemAnswer answer() {
        return answer;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    String answererName() {
        return answererName;
    }
}
