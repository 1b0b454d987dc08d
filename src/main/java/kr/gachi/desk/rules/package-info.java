/**
 * What the law says on a date: dated rows and the questions asked of them, as pure functions.
 *
 * <p>Knows domain and feedback; reads its shipped rows from the class path. Must not know files, databases, languages
 * or screens. No figure of the law stands in this code: all are rows of {@code rules/seed.csv}.
 * Start reading at {@link kr.gachi.desk.rules.Rulebook}, then {@link kr.gachi.desk.rules.DirectContract},
 * {@link kr.gachi.desk.rules.Credit} and {@link kr.gachi.desk.rules.Performance}.
 */
package kr.gachi.desk.rules;
