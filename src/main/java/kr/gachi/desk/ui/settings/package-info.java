/** 설정: the cooperative's letterhead and seal, the look of the window, where the data is and its backups. */
package kr.gachi.desk.ui.settings;
