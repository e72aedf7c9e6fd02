package jp.banso.partner;

/** An office that can be named as a partner, by what the public register says of it. */
public record PartnerChoice(String number, String name) {}
