/**
 * The command line: reads options, calls one service, prints its answer.
 *
 * <p>Knows app and the values that it hands out. Must not know stores, files or libraries behind the services, except
 * picocli. Results go to standard output, everything else to standard error.
 * Start reading at {@link kr.gachi.desk.cli.DeskCli}.
 */
package kr.gachi.desk.cli;
