/**
 * Workbooks in and out: the only place with POI and fastexcel.
 *
 * <p>Knows cells, styles and the Korean headings, which are a data contract. Must not know the database, the index or
 * who asks. Start reading out at {@link kr.gachi.desk.excel.QuoteForm} and {@link kr.gachi.desk.excel.PerformanceBook}.
 */
package kr.gachi.desk.excel;
