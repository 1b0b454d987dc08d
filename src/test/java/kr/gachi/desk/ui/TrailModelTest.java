package kr.gachi.desk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import kr.gachi.desk.ui.TrailModel.Spot;
import org.junit.jupiter.api.Test;

class TrailModelTest {
    private final TrailModel trail = new TrailModel();

    @Test
    void goesBackAndForward() {
        Spot requests = new Spot("requests", null);
        Spot one = new Spot("requests", "R-1");
        trail.go(requests);
        assertFalse(trail.canGoBack().get());
        trail.go(one);
        assertEquals(Optional.of(requests), trail.back());
        assertTrue(trail.canGoForward().get());
        assertEquals(Optional.of(one), trail.forward());
        assertEquals(Optional.empty(), trail.forward());
    }

    @Test
    void goingOnForgetsWhatLayAhead() {
        trail.go(new Spot("a", null));
        trail.go(new Spot("b", null));
        trail.back();
        trail.go(new Spot("c", null));
        assertFalse(trail.canGoForward().get());
        assertEquals(Optional.of(new Spot("a", null)), trail.back());
    }

    @Test
    void stayingIsNoStep() {
        trail.go(new Spot("a", null));
        trail.go(new Spot("a", null));
        assertFalse(trail.canGoBack().get());
    }
}
