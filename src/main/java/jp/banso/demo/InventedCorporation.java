package jp.banso.demo;

/**
 * A corporation that runs one or several offices.
 *
 * @param number 13 digits, or blank where the ministry's files leave it out
 * @param stem the word its offices have in common
 * @param seat the place of its first office
 */
record InventedCorporation(String number, String name, Word stem, boolean healthCare, Place seat) {}
