/** The places of the directory. Start reading at {@link kr.gachi.desk.ui.directory.EnterpriseScreen}. */
package kr.gachi.desk.ui.directory;
