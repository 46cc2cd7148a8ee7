package dev.michi.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why the portal did not start, in place of Spring Boot's banner, which is switched off. */
class StartupFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        Console.complain(analysis.getDescription());
        if (analysis.getAction() != null && !analysis.getAction().isBlank()) {
            Console.complain(analysis.getAction());
        }
    }
}
