package kr.gachi.desk.ui.kit;

import java.time.LocalDate;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.ui.Background;
import kr.gachi.desk.ui.Dialogs;
import kr.gachi.desk.ui.Memory;

/**
 * The window around a screen: what every screen may use besides its services.
 *
 * @param ways to other places, and to tell what was changed
 * @param today what "today" means for the data
 */
public record Frame(Text text, Background background, Dialogs dialogs, Memory memory, Ways ways, LocalDate today) {

    /** A sentence in the window's language. */
    public String say(String key, Object... arguments) {
        return text.say(key, arguments);
    }

    public Figures figures() {
        return new Figures(text);
    }
}
