package kr.gachi.desk.excel;

import java.util.List;
import java.util.Map;
import kr.gachi.desk.feedback.Problem;

/**
 * One sheet of an agency's list. {@code rows = items + skipped + rejected} always: every row below the head up to the last
 * one with a value is one of the three, and a skipped one has an INFO problem that says why.
 *
 * @param encoding of a text file, else null
 * @param headerRow null if the sheet has no list
 * @param mapping heading as written → field
 * @param people whom the lines name as the one to ask, each once
 * @param problems the first thousand of {@code problemCount}
 */
public record RequestSheet(
        String name,
        boolean hidden,
        String encoding,
        Integer headerRow,
        int rows,
        int skipped,
        int rejected,
        Map<String, String> mapping,
        List<RequestItem> items,
        List<RequestPerson> people,
        int problemCount,
        List<Problem> problems) {}
