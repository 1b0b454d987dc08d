/** 기준표: the dated rows of law and practice, to read, correct and check. */
package kr.gachi.desk.ui.rules;
