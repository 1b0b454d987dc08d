package kr.gachi.desk.ui.deals;

import javafx.geometry.HPos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kr.gachi.desk.app.Dealt;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;

/** How many won of a contract, without VAT, each step has covered, and how many are left. */
final class WonSoFar {
    private final Frame frame;
    private final GridPane grid = Nodes.grid("won-so-far");

    WonSoFar(Frame frame) {
        this.frame = frame;
        for (int i = 0; i <= DealBadges.STEPS.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.NEVER : Priority.ALWAYS);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
    }

    Parent view() {
        return grid;
    }

    void show(Dealt.OfDeal deal) {
        grid.getChildren().clear();
        grid.add(Nodes.label(frame.say("deal.won"), "hint"), 0, 0);
        grid.add(Nodes.label(frame.say("deal.won.done"), "hint"), 0, 1);
        grid.add(Nodes.label(frame.say("deal.won.left"), "hint"), 0, 2);
        int column = 1;
        for (Event each : DealBadges.STEPS) {
            Won done = deal.lines().stream().map(line -> line.coveredWon(each)).reduce(Won.ZERO, Won::plus);
            Label figure = Nodes.label(frame.figures().won(done));
            figure.setId("deal-won-" + each);
            grid.add(Nodes.label(frame.figures().word(each), "hint"), column, 0);
            grid.add(figure, column, 1);
            grid.add(Nodes.label(frame.figures().won(deal.supplyWon().minus(done)), "hint"), column, 2);
            column++;
        }
    }
}
