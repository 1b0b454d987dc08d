/**
 * Files of tables, read as they are: .xlsx (also strict), .xls, .csv, .tsv, .txt, one row after the other.
 *
 * <p>Knows containers, encodings, cells and their number formats, and the limits that keep a hostile file harmless.
 * Must not know what a column means: headings and records are the matter of {@code excel}.
 * Start reading at {@link kr.gachi.desk.excel.table.TableFile}.
 */
package kr.gachi.desk.excel.table;
