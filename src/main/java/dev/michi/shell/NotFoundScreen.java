package dev.michi.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is nothing at this address, or nothing for this person: both look the same. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundScreen extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    NotFoundScreen() {
        super("error.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
