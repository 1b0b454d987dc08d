/**
 * Papers as PDF pages: the only place with PDFBox.
 *
 * <p>Knows what stands on a paper and how a page is drawn. Must not know the database, workbooks or who asks. Start
 * reading at {@link kr.gachi.desk.print.PaperPdf}.
 */
package kr.gachi.desk.print;
