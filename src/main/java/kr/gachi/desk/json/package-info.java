/**
 * The one JSON mapper: images of records, settings, results of the command line.
 *
 * <p>Knows domain and Jackson, so that the domain needs no annotations. Must not know files, databases or screens.
 * Start reading at {@link kr.gachi.desk.json.Json}.
 */
package kr.gachi.desk.json;
