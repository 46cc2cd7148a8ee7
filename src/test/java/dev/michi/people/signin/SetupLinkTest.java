package dev.michi.people.signin;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.michi.people.People;
import dev.michi.platform.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.event.ApplicationReadyEvent;

class SetupLinkTest {

    private final People people = mock(People.class);
    private final SignInLinkDocuments links = mock(SignInLinkDocuments.class);

    @Test
    void aPortalWithNobodyInItMakesALink() {
        start(false, "");
        verify(links).create(any(), any());
    }

    @Test
    void aPortalStartedForOneCommandLeavesTheLinkThatWasShownBefore() {
        start(false, "content-import");
        verify(links, never()).create(any(), any());
    }

    @Test
    void aDemoMakesNone() {
        start(true, "");
        verify(links, never()).create(any(), any());
    }

    private void start(boolean demo, String command) {
        when(people.isNobodyThere()).thenReturn(true);
        when(links.create(any(), any())).thenReturn("secret");
        new Setup(people, mock(Credentials.class), links, new Translations(), demo, command)
                .printLink(mock(ApplicationReadyEvent.class));
    }
}
