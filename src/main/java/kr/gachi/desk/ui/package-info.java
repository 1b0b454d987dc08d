/**
 * The window: asks the services and shows their answers. The only room with JavaFX.
 *
 * <p>A screen is made as {@code src/site/markdown/window.md} tells. Threads live in {@link kr.gachi.desk.ui.Background},
 * dialogs in {@link kr.gachi.desk.ui.Dialogs}. Start reading at {@link kr.gachi.desk.ui.Places}.
 */
package kr.gachi.desk.ui;
