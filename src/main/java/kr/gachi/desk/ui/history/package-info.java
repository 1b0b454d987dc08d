/** 이력: every work with who did it and what it changed, to be taken back. */
package kr.gachi.desk.ui.history;
