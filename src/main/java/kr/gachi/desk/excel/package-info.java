/**
 * Workbooks in and out: the only place with POI, fastexcel and FastCSV.
 *
 * <p>Knows cells, styles and the Korean headings, which are a data contract. Must not know the database, the index or
 * who asks. Start reading in at {@link kr.gachi.desk.excel.table.TableFile}, then {@link kr.gachi.desk.excel.HeaderFinder}
 * and {@link kr.gachi.desk.excel.Cells}; out at {@link kr.gachi.desk.excel.QuoteForm} and
 * {@link kr.gachi.desk.excel.PerformanceBook}.
 */
package kr.gachi.desk.excel;
