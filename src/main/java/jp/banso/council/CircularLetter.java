package jp.banso.council;

/** A copy to be printed; {@code link} is the secret part of its address, told here alone. */
public record CircularLetter(
        String number, String name, String postalCode, String address, String building, String link) {}
