/** The places of the main job. Start reading at {@link kr.gachi.desk.ui.sourcing.RequestScreen}. */
package kr.gachi.desk.ui.sourcing;
