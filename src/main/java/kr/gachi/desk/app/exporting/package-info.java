/**
 * Takes everything out: the canonical workbook, and every record as JSON.
 *
 * <p>Knows excel, exchange and store. Must not know the command line or the window. What goes out comes back in by
 * {@code importing} without a change.
 * Start reading at {@link kr.gachi.desk.app.exporting.WorkbookExport}.
 */
package kr.gachi.desk.app.exporting;
