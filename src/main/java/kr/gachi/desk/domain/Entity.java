package kr.gachi.desk.domain;

/**
 * What every stored record has.
 *
 * @param <T> the record itself
 */
public interface Entity<T> {
    Id<T> id();

    /** 0 for a record that has not been stored; each save adds one, a save over a newer one is refused. */
    int version();
}
