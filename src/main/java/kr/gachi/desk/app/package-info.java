/**
 * What users do: one class per activity, one public method per user verb, one transaction each.
 *
 * <p>Knows every layer below and brings the adapters together. Must not know windows, the command line or libraries.
 * Start reading at {@link kr.gachi.desk.app.DataFolder}.
 */
package kr.gachi.desk.app;
