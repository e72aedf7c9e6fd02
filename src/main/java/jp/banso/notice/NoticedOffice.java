package jp.banso.notice;

/** An office of a batch's notice, or one that a person watches. */
public record NoticedOffice(String number, String name) {}
