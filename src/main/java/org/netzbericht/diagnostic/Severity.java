package org.netzbericht.diagnostic;

/** How bad a finding is. An error stops publishing; a warning is shown and may be suppressed with a reason. */
public enum Severity {
    ERROR,
    WARNING
}
