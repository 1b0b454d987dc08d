package kr.gachi.desk.excel.table;

import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/** Why a file is refused as a whole, in one place: each code is one sentence with its remedy. */
record Trouble(String file) {
    DeskException missing() {
        return refuse(Problem.error("file.missing", file), null);
    }

    DeskException folder() {
        return refuse(Problem.error("file.folder", file), null);
    }

    DeskException unreadable(Throwable cause) {
        return refuse(Problem.error("file.unreadable", file), cause);
    }

    DeskException empty() {
        return refuse(Problem.error("file.empty", file), null);
    }

    DeskException encrypted() {
        return refuse(Problem.error("file.encrypted", file), null);
    }

    DeskException drm() {
        return refuse(Problem.error("file.drm", file), null);
    }

    DeskException xlsb() {
        return refuse(Problem.error("file.xlsb", file), null);
    }

    DeskException html() {
        return refuse(Problem.error("file.html", file), null);
    }

    DeskException notASheet() {
        return refuse(Problem.error("file.notASheet", file), null);
    }

    DeskException damaged(Throwable cause) {
        return refuse(Problem.error("file.damaged", file), cause);
    }

    /** A document type declaration: no spreadsheet program writes one, attacks do. */
    DeskException unsafe() {
        return refuse(Problem.error("file.unsafe", file), null);
    }

    DeskException tooLarge() {
        return refuse(Problem.error("file.tooLarge", file), null);
    }

    DeskException encoding() {
        return refuse(Problem.error("file.encoding", file), null);
    }

    DeskException quotes(int row) {
        return refuseRow(Problem.error("file.quotes", file, row), row);
    }

    DeskException unquotedThousands(int row, String written) {
        Problem problem = Problem.error("file.unquotedThousands", file, row, written);
        return new DeskException(problem.at(Place.row(file, null, row).column(null, written)));
    }

    private DeskException refuse(Problem problem, Throwable cause) {
        return new DeskException(problem.at(Place.file(file)), cause);
    }

    private DeskException refuseRow(Problem problem, int row) {
        return new DeskException(problem.at(Place.row(file, null, row)));
    }
}
