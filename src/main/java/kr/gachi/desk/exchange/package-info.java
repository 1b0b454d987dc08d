/**
 * Records as files between copies and versions: a zip of JSON Lines, one file a kind; and days as a calendar file.
 *
 * <p>Knows the domain and json. Must not know the database: it is handed records and hands records out.
 * Start reading at {@link kr.gachi.desk.exchange.RecordsOut}.
 */
package kr.gachi.desk.exchange;
