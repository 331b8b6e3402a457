package org.netzbericht.demo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.netzbericht.browser.Chromium;
import org.netzbericht.browser.StaticServer;
import org.netzbericht.browser.Tab;

/** The demo site served at the root, and a fresh tab for each test. Without a Chromium the tests are skipped, under CI=true they fail. */
abstract class InTab {
    private static Chromium chromium;
    static StaticServer server;
    Tab tab;

    @BeforeAll
    static void start() {
        chromium = Chromium.startOrSkip();
        server = new StaticServer(DemoSite.output(), "/");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            server.close();
            chromium.close();
        }
    }

    @BeforeEach
    void openTab() {
        tab = chromium.newTab();
    }

    @AfterEach
    void closeTab() {
        tab.close();
    }

    String text(String expression) {
        return tab.evaluate("String(" + expression + ")").getAsString();
    }

    int number(String expression) {
        return Integer.parseInt(text(expression));
    }
}
