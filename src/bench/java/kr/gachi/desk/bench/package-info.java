/**
 * Measurements: how long imports, searches, matches and cold commands take, beside a yardstick where there is one.
 *
 * <p>Knows the whole program and is known by nobody; compiled in the {@code bench} profile only. Everything is measured
 * on an invented directory that {@link kr.gachi.desk.bench.Directory} makes the same way each time. How to run it and
 * what was seen: {@code src/site/markdown/benchmarks.md}.
 */
package kr.gachi.desk.bench;
