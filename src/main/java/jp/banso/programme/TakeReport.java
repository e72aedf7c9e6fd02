package jp.banso.programme;

import java.util.List;

/** What became of the chosen items: {@code changed} were written anew by somebody since they were shown. */
public record TakeReport(int taken, int kept, List<ItemRef> changed, List<ItemRef> refused) {}
