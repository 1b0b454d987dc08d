package kr.gachi.desk.ui.kit;

import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.i18n.Language;

/** What a screen may ask of the window around it. */
public interface Ways {
    /** Goes to a place where the person was last in it. */
    void go(String place);

    /** Goes to a record of a place, by the key that people call it by. */
    void go(String place, String record);

    /** Goes to a list and narrows it to one of its filters, by its text key. */
    void goNarrowed(String place, String filter);

    /**
     * Tells that something was written: the visible screen reads anew, and the person can take it back.
     *
     * @param work null if nothing was changed
     */
    void changed(Work work);

    /** The same by the work's number, as services give it. */
    void changed(String workNumber);

    /** Takes a work back and tells what of it had to be left. */
    void undo(Work work);

    /** Says a sentence in the status line. */
    void tell(String sentence);

    /** Changes theme and language at once and for good; the window is built anew where the person is. */
    void dress(boolean dark, Language language);

    /** Goes over to the data in another folder. */
    void openFolder(Path folder);

    /** Brings files in. */
    void importFiles(List<Path> files);
}
