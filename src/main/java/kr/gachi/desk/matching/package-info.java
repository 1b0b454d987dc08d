/**
 * Who fits a wanted line, why, and what one fact would change it: pure functions of evidence and facts.
 *
 * <p>Knows domain (and rules). Must not know Lucene, SQL, files or screens: text evidence comes in as {@link
 * kr.gachi.desk.matching.Evidence}, facts come in with {@link kr.gachi.desk.matching.Candidate}.
 * Start reading at {@link kr.gachi.desk.matching.Ranking}.
 */
package kr.gachi.desk.matching;
