package dev.michi.people;

import dev.michi.platform.StartStep;
import org.springframework.stereotype.Component;

/** Before the first request, every list of domains is as {@link ListedDomains} keeps it, whatever data was found. */
@Component
class ListedDomainsStart extends StartStep {

    private final ListedDomains domains;

    ListedDomainsStart(ListedDomains domains) {
        super(TIDYING);
        this.domains = domains;
    }

    @Override
    protected void run() {
        domains.tidy();
    }
}
