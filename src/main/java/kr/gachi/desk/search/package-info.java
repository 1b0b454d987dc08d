/**
 * Text evidence: what in the directory's words speaks for a wanted line, and the forgiving search.
 *
 * <p>The only place with Lucene. Knows domain, feedback and {@code matching.Evidence}. Must not know SQL, files of the
 * trade or screens; it never decides who fits. The index is derived data: whoever holds the records rebuilds it.
 * Start reading at {@link kr.gachi.desk.search.DirectoryIndex}, then {@link kr.gachi.desk.search.Vocabulary}.
 */
package kr.gachi.desk.search;
