/** 견적: what was offered, as it prints. Start reading at {@link kr.gachi.desk.ui.quotes.QuoteScreen}. */
package kr.gachi.desk.ui.quotes;
