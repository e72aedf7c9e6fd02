package jp.banso.security;

import java.time.LocalDate;
import jp.banso.shared.AuditEvent;
import org.jspecify.annotations.Nullable;

/** What this module writes into the audit log. */
sealed interface SecurityAudit extends AuditEvent {

    record SignedIn() implements SecurityAudit {
        @Override
        public String action() {
            return "sign-in.accepted";
        }
    }

    /** {@code name} is a trace of the typed name, never the name; {@code why} is for the log alone, never shown. */
    record SignInRefused(String name, SignInFlaw why) implements SecurityAudit {
        @Override
        public String action() {
            return "sign-in.refused";
        }
    }

    record AccountCreated(
            long account,
            Role role,
            @Nullable Long vendor,
            @Nullable LocalDate lastDay) implements SecurityAudit {
        @Override
        public String action() {
            return "account.created";
        }
    }

    record AccountChanged(
            long account,
            Role from,
            Role to,
            @Nullable Long vendor,
            @Nullable LocalDate lastDay,
            boolean renamed) implements SecurityAudit {
        @Override
        public String action() {
            return "account.changed";
        }
    }

    record AccountDisabled(long account) implements SecurityAudit {
        @Override
        public String action() {
            return "account.disabled";
        }
    }

    record AccountEnabled(long account) implements SecurityAudit {
        @Override
        public String action() {
            return "account.enabled";
        }
    }

    record SignedOutEverywhere(long account) implements SecurityAudit {
        @Override
        public String action() {
            return "account.signed-out-everywhere";
        }
    }

    record PasswordReset(long account) implements SecurityAudit {
        @Override
        public String action() {
            return "account.password-reset";
        }
    }

    record PasswordChanged(long account) implements SecurityAudit {
        @Override
        public String action() {
            return "account.password-changed";
        }
    }

    /** Why a sign-in was refused. */
    enum SignInFlaw {
        NO_SUCH_ACCOUNT,
        WRONG_PASSWORD,
        NOT_ACTIVE,
        PASSWORD_TOO_OLD
    }
}
