/** 실적: an agency's year against its targets, down to the rows and the articles that made them count. */
package kr.gachi.desk.ui.performance;
