package kr.gachi.desk.cli;

/** Exit codes of the contract. */
final class Exit {
    static final int DONE = 0;
    static final int REJECTED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int BUG = 70;

    private Exit() {}
}
