package dev.michi.authoring.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.michi.people.DemoTest;
import dev.michi.people.People;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.WithPersonContext;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was written elsewhere comes in as drafts, or is refused with a reason an author understands. */
@DemoTest
class ImportsApiTest {

    private static final String AUTHOR = "abe-sakura";
    private static final String MARKDOWN = "/api/v1/imports/markdown?name=hand-over.md";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @Test
    void aMarkdownFileIsADraftThatItsAuthorFindsAndLearnersDoNot() throws Exception {
        var file = "Before.\n\n## Who does it\nThe seller.\n![Desk](desk.png)\n".getBytes(StandardCharsets.UTF_8);

        var made = answer(201, AUTHOR, post(URI.create(MARKDOWN)).content(file));

        assertThat(made.at("/images/0").asString()).isEqualTo("desk.png");
        var address = "/api/v1/modules/" + made.get("slug").asString();
        var draft = answer(200, AUTHOR, get(address + "/draft"));
        assertThat(draft.at("/stage").asString()).isEqualTo("draft");
        assertThat(draft.at("/manuscript/title/en").asString()).isEqualTo("hand over");
        assertThat(draft.at("/manuscript/units/0/blocks/1/body/en").asString()).contains("The seller.");
        answer(404, "learner", get(address));

        var again = answer(200, AUTHOR, post(URI.create(MARKDOWN)).content(file));
        assertThat(again.at("/outcome").asString()).isEqualTo("again");
        assertThat(again.at("/id")).isEqualTo(made.at("/id"));
    }

    @Test
    void whatIsNoTextInUtf8IsRefusedWithWhatToDo() throws Exception {
        var old = "日本語の文章".getBytes(Charset.forName("Shift_JIS"));
        assertThat(answer(400, AUTHOR, post(URI.create(MARKDOWN)).content(old))
                        .at("/errors/0/message")
                        .asString())
                .contains("UTF-8");
        answer(400, AUTHOR, post(URI.create(MARKDOWN)).content(" \n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTextThatIsTooLongIsRefusedInsteadOfCut() throws Exception {
        var most = "a".repeat(200_001).getBytes(StandardCharsets.UTF_8);
        answer(413, AUTHOR, post(URI.create(MARKDOWN)).content(most));
    }

    @Test
    void presentationsOfNobodyAreNotThere() throws Exception {
        answer(404, AUTHOR, post("/api/v1/imports/decks/d-none"));
    }

    @Test
    void learnersBringNothingIn() throws Exception {
        answer(403, "learner", post(URI.create(MARKDOWN)).content("x".getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode answer(int status, String person, MockHttpServletRequestBuilder call) throws Exception {
        var response = web.perform(call.header("Accept-Language", "en")
                        .contentType("application/octet-stream")
                        .with(authentication(WithPersonContext.authentication(people, credentials, person)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        return JsonMapper.shared().readTree(text.isEmpty() ? "null" : text);
    }
}
