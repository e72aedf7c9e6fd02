package jp.banso.shared;

/** Whether this database holds invented data, which every screen then says. There is no such bean where it cannot. */
@FunctionalInterface
public interface InventedData {

    boolean isHere();
}
