/**
 * What stands on the papers that go out, whoever draws them: the sheets of {@code excel} and the pages of {@code print}
 * show the same content.
 *
 * <p>Knows the domain and no way of drawing. Start reading at {@link kr.gachi.desk.paper.Paper}.
 */
package kr.gachi.desk.paper;
