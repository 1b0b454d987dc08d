/** 가져오기: files that arrive, looked at before anything is written, taken in as one work that can be taken back. */
package kr.gachi.desk.ui.arriving;
