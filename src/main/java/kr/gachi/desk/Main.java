package kr.gachi.desk;

import kr.gachi.desk.cli.DeskCli;

/** Starts the program: no arguments open the window, arguments are a command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(DeskCli.run(args));
    }
}
