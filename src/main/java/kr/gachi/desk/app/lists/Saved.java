package kr.gachi.desk.app.lists;

import kr.gachi.desk.domain.Work;

/**
 * A record as it stands after a change.
 *
 * @param work for history and undo; null if nothing was changed
 */
public record Saved<T>(T record, Work work) {}
