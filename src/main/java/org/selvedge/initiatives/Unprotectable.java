package org.selvedge.initiatives;

/** A table that cannot be released to an audience: one hidden count can be worked out from what is known already. */
class Unprotectable extends RuntimeException {
    private final transient FigureAudience audience;
    private final transient Audit.Finding finding;

    Unprotectable(FigureAudience audience, Audit.Finding finding) {
        super(finding.address() + " can be worked out by " + audience);
        this.audience = audience;
        this.finding = finding;
    }

    FigureAudience audience() {
        return audience;
    }

    String address() {
        return finding.address();
    }

    Audit.Range range() {
        return finding.range();
    }
}
