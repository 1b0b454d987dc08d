/**
 * What every screen is made of: lists with search, forms that save as they are left, badges, figures.
 *
 * <p>Knows no kind of record. Start reading at {@link kr.gachi.desk.ui.kit.ListDetail}.
 */
package kr.gachi.desk.ui.kit;
