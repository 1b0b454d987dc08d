package kr.gachi.desk.cli;

import java.time.LocalDate;
import kr.gachi.desk.app.Period;
import picocli.CommandLine.Option;

/** Which agency's year a report is about. */
final class PeriodOptions {
    @Option(names = "--agency", paramLabel = "KEY", required = true, descriptionKey = "report.agency")
    String agency;

    @Option(names = "--year", paramLabel = "Y", required = true, descriptionKey = "report.year")
    int year;

    @Option(names = "--from", paramLabel = "D", descriptionKey = "report.from")
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", descriptionKey = "report.to")
    LocalDate to;

    Period period() {
        return new Period(agency, year, from, to);
    }
}
