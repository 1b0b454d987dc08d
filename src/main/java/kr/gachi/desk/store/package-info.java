/**
 * Everything SQL: opens H2 or PostgreSQL, keeps records, journal, numbers and attachments.
 *
 * <p>Knows domain, rules, json and Jdbi. Must not know files of the outside world, the search index or screens.
 * Records are written only through {@link kr.gachi.desk.store.Tx}, so that audit and undo cannot be forgotten.
 * Start reading at {@link kr.gachi.desk.store.Store}.
 */
package kr.gachi.desk.store;
