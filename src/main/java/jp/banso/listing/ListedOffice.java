package jp.banso.listing;

import java.util.List;

/**
 * One office on a list with its lines; {@code number} is empty where the list does not give it. {@code identity} is the
 * number, or else a fingerprint of name and address: the same in every list that writes them alike.
 */
public record ListedOffice(String identity, String number, String name, String address, List<ListedRow> rows) {}
