package org.netzbericht.demo;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, loaded once and used for many pages. Not for several threads at a time. */
final class HtmlChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final Findings findings = new Findings();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    /** What the checker says of one page. */
    record Verdict(List<String> errors, List<String> warnings) {}

    HtmlChecker() {
        try {
            validator.setUpMainSchema(SCHEMA, findings);
            validator.setUpValidatorAndParsers(findings, false, false);
        } catch (Exception e) {
            throw new IllegalStateException("The HTML checker cannot load its schema", e);
        }
    }

    Verdict check(String html) {
        findings.errors.clear();
        findings.warnings.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            findings.errors.add("could not be read: " + e);
        }
        return new Verdict(List.copyOf(findings.errors), List.copyOf(findings.warnings));
    }

    private static final class Findings implements ErrorHandler {
        private final List<String> errors = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            warnings.add(line(e));
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(line(e));
        }

        @Override
        public void fatalError(SAXParseException e) {
            errors.add(line(e));
        }

        private static String line(SAXParseException e) {
            return e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage();
        }
    }
}
