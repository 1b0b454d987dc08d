package kr.gachi.desk.ui.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gachi.desk.app.PerformanceAnswer.CategoryView;
import kr.gachi.desk.domain.Won;

/**
 * How far a category is on its way to the target: full at the target. Without a rate there is no bar, for a part of the
 * data says nothing of the whole.
 */
public final class TargetBar extends StackPane {
    private final Region reached = new Region();
    private final double part;

    public TargetBar(CategoryView category) {
        part = part(category);
        getStyleClass().add("target-bar");
        reached.getStyleClass().add(Won.ZERO.equals(category.shortfallWon()) ? "target-reached" : "target-part");
        reached.setManaged(false);
        getChildren().add(reached);
        setVisible(category.rate() != null && category.target() != null);
    }

    private static double part(CategoryView category) {
        BigDecimal rate = category.rate();
        BigDecimal target = category.target();
        return rate == null || target == null || target.signum() <= 0
                ? 0
                : Math.max(
                        0,
                        Math.min(1, rate.divide(target, MathContext.DECIMAL32).doubleValue()));
    }

    @Override
    protected void layoutChildren() {
        reached.resizeRelocate(0, 0, Math.rint(getWidth() * part), getHeight());
    }
}
