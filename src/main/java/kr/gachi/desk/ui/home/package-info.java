/** 지금 할 일: what wants doing today, each a click from its place. */
package kr.gachi.desk.ui.home;
