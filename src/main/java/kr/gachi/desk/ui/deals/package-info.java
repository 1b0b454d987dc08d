/** 구매: contracts on their way to the payment. Start reading at {@link kr.gachi.desk.ui.deals.DealScreen}. */
package kr.gachi.desk.ui.deals;
