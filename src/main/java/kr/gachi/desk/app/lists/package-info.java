/**
 * What the window's places show and change: lists of a whole kind in one reading, a record with all that belongs to it.
 *
 * <p>Knows store, rules and domain. Must not know who shows the lists. Start reading at
 * {@link kr.gachi.desk.app.lists.Directory}.
 */
package kr.gachi.desk.app.lists;
