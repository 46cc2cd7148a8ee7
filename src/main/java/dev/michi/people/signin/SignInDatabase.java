package dev.michi.people.signin;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SignInDatabase implements DatabaseNeeds {

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(
                IndexDeclaration.of(AttemptsDocument.COLLECTION, "last"),
                IndexDeclaration.of(SignInLinkDocument.COLLECTION, "person"));
    }
}
