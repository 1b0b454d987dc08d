/**
 * What lower layers tell upward: problems, expected failures, progress.
 *
 * <p>Knows java.* only. Must not know the trade, files or databases.
 * Start reading at {@link kr.gachi.desk.feedback.Problem}.
 */
package kr.gachi.desk.feedback;
