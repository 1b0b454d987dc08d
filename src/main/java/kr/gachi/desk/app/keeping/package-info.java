/**
 * Keeps the data: what was done and by whom, taking it back, backups and their restoring, checking that all is sound.
 *
 * <p>Knows store and search. Must not know what the records mean.
 * Start reading at {@link kr.gachi.desk.app.keeping.WorkHistory}.
 */
package kr.gachi.desk.app.keeping;
