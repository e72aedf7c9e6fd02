package jp.banso.partner;

/** An office in the picture of the network: what the public list says of it, its links and how many of them lead to adopters. */
public record NetworkNode(long id, String number, String name, Adoption adoption, int links, int live) {}
