package kr.gachi.desk.app;

import java.util.List;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.rules.Route;
import kr.gachi.desk.rules.RouteAnswer;

/** A route as the command line shows it; the components mean what they mean in {@link RouteAnswer}. */
public record RouteView(
        Won estimatedPriceWon,
        Route route,
        Won nextThresholdWon,
        String because,
        List<String> rules,
        List<String> missing) {

    static RouteView of(RouteAnswer answer, Text text) {
        return new RouteView(
                answer.estimatedPriceWon(),
                answer.route(),
                answer.nextThresholdWon(),
                text.say(answer.because()),
                answer.rules(),
                answer.missing());
    }
}
