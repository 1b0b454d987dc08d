/**
 * Takes canonical sheets in: a survey of all rows first, then one work that stores the good ones.
 *
 * <p>Knows excel and store. Must not know the command line or the window. Every kind of row goes the same way: draft →
 * references → the record that it names → new, changed or same.
 * Start reading at {@link kr.gachi.desk.app.importing.Importing}.
 */
package kr.gachi.desk.app.importing;
