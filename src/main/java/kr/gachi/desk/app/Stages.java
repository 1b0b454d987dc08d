package kr.gachi.desk.app;

import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.store.Tx;

/** Moves a request on along its way; never back, and a closed one stays closed. */
final class Stages {
    private Stages() {}

    static void reach(Tx tx, Request request, RequestStage stage) {
        if (!request.stage().isClosed() && request.stage().compareTo(stage) < 0) {
            tx.requests().save(Shape.of(Request.class).with(request, "stage", stage));
        }
    }
}
