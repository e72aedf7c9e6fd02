package jp.banso.council;

/** A corporation of the register and how many offices it has there. */
public record CorporationChoice(long id, String name, int offices) {}
