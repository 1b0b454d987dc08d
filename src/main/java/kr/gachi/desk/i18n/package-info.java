/**
 * Sentences for people: keys and problems become Korean or English text.
 *
 * <p>Knows domain and feedback. Must not know who shows the text. Excel headings are a data contract and not here.
 * Start reading at {@link kr.gachi.desk.i18n.Text}.
 */
package kr.gachi.desk.i18n;
