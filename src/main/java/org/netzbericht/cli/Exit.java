package org.netzbericht.cli;

/** Exit codes, part of the program's promise. 130 (interrupted) is set by the virtual machine. */
final class Exit {
    static final int DONE = 0;
    static final int CONTENT = 1;
    static final int USAGE = 2;
    static final int WORLD = 3;
    static final int BUG = 70;

    private Exit() {}
}
