package kr.gachi.desk.ui.kit;

import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.domain.Work;

/** What a screen may ask of the window around it. */
public interface Ways {
    /** Goes to a place where the person was last in it. */
    void go(String place);

    /** Goes to a record of a place, by the key that people call it by. */
    void go(String place, String record);

    /**
     * Tells that something was written: the visible screen reads anew, and the person can take it back.
     *
     * @param work null if nothing was changed
     */
    void changed(Work work);

    /** The same by the work's number, as services give it. */
    void changed(String workNumber);

    /** Says a sentence in the status line. */
    void tell(String sentence);

    /** Brings files in. */
    void importFiles(List<Path> files);
}
