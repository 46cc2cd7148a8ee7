package dev.michi.people.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the demo did not start in two lines instead of a stack trace. */
class DemoExposedAnalyzer extends AbstractFailureAnalyzer<DemoExposed> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoExposed exposed) {
        return new FailureAnalysis(exposed.getMessage(), "Set server.address=127.0.0.1, or michi.demo=false.", exposed);
    }
}
