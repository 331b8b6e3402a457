package org.netzbericht.render.lint;

import java.util.List;
import org.netzbericht.diagnostic.Diagnostic;
import org.netzbericht.diagnostic.Findings;
import org.netzbericht.diagnostic.Kind;
import org.netzbericht.site.LinkTarget;
import org.netzbericht.site.Site;

/** Checks the link targets that templates name, once the site is planned: each must be a page or a file. */
public final class LinkLiterals {
    static final Kind TARGET = Kind.error("template.target");

    private LinkLiterals() {}

    public static List<Diagnostic> check(List<LinkLiteral> literals, Site site) {
        Findings findings = new Findings();
        for (LinkLiteral literal : literals) {
            LinkTarget target = site.links()
                    .resolve(
                            literal.target(),
                            "site-content/",
                            site.content().schema().language());
            boolean found = target instanceof LinkTarget.ToPage || target instanceof LinkTarget.ToFile;
            if (!found) {
                String meant = target instanceof LinkTarget.Broken broken ? broken.suggestion() : null;
                findings.add(TARGET.at(literal.location(), literal.target()).suggesting(meant));
            }
        }
        return findings.list();
    }
}
