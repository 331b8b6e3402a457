package org.netzbericht.check;

import java.util.List;
import org.netzbericht.content.Content;
import org.netzbericht.diagnostic.Diagnostic;

/** One rule about content. Pure and thread-safe. */
public interface Check {
    List<Diagnostic> check(Content content);
}
