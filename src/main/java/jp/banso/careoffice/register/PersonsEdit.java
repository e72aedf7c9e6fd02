package jp.banso.careoffice.register;

import java.time.LocalDateTime;

/** What a person wrote into an office's field over the register's value; {@code editedAt} is UTC. */
public record PersonsEdit(
        long careOffice,
        RegisterColumn column,
        String oldValue,
        String ownValue,
        LocalDateTime editedAt,
        String editedBy) {}
