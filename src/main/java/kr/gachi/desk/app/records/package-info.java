/**
 * Every record by its address: shown, set field by field, removed, and with files attached.
 *
 * <p>Knows excel (headings and readings of fields), importing (what makes a record valid) and store. Must not know the
 * command line or the window. A kind of record is one line in {@link kr.gachi.desk.app.records.RecordKinds}.
 * Start reading at {@link kr.gachi.desk.app.records.Records}.
 */
package kr.gachi.desk.app.records;
