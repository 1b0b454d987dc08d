/**
 * The trade's things as immutable records: enterprises, agencies, requests, quotes, deals.
 *
 * <p>Knows java.* and feedback. Must not know law ({@code rules}), files, databases or screens.
 * A record is at once the stored row, the JSON image and the line of a table; lines are records of their own.
 * Start reading at {@link kr.gachi.desk.domain.Enterprise}, then {@link kr.gachi.desk.domain.Request} and
 * {@link kr.gachi.desk.domain.Deal}.
 */
package kr.gachi.desk.domain;
