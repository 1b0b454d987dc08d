package kr.gachi.desk.excel;

import java.util.List;

/** An agency's own list of needs, as it arrived. */
public record RequestList(String file, List<RequestSheet> sheets, RequestHints hints) {
    /** Of all sheets, in their order. */
    public List<RequestItem> items() {
        return sheets.stream().flatMap(sheet -> sheet.items().stream()).toList();
    }
}
