package kr.gachi.desk;

/** Starts the program: no arguments open the window, arguments are a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.err.println("…");
    }
}
