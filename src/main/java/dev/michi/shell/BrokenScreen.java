package dev.michi.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke on our side. The log has the cause, the person has a way on. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenScreen extends ErrorScreen implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenScreen.class);

    BrokenScreen() {
        super("error.broken");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A screen could not be shown: {}", event.getLocation().getPath(), parameter.getException());
        show();
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
