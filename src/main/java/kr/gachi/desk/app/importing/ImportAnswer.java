package kr.gachi.desk.app.importing;

import java.util.List;
import java.util.Map;
import kr.gachi.desk.feedback.Problem;

/**
 * What an import did or would do.
 *
 * @param committed false for a dry run
 * @param work null if nothing was changed
 */
public record ImportAnswer(List<FileAnswer> files, boolean committed, String work) {

    /** @param problems of the file as a whole, such as sheets that were left out */
    public record FileAnswer(String file, List<SheetAnswer> sheets, List<Problem> problems) {}

    /** Always rows = fresh + changed + same + skipped + rejected. */
    public record SheetAnswer(
            String sheet,
            String kind,
            int headerRow,
            String encoding,
            int rows,
            int fresh,
            int changed,
            int same,
            int skipped,
            int rejected,
            Map<String, String> mapping,
            int problemCount,
            List<Problem> problems) {}

    public int rejected() {
        return files.stream()
                .flatMap(file -> file.sheets().stream())
                .mapToInt(SheetAnswer::rejected)
                .sum();
    }
}
