package dev.michi.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainTest {

    @ParameterizedTest
    @CsvSource({
        "minato.example, minato.example",
        "MINATO.Example, minato.example",
        "@minato.example, minato.example",
        "minato.example., minato.example",
        "ｍｉｎａｔｏ．ｅｘａｍｐｌｅ, minato.example",
        "minato。example, minato.example",
        "mina\u00adto.example, minato.example",
        "港.example, xn--j6w.example",
        "XN--J6W.example, xn--j6w.example",
        "port.みんな, port.xn--q9jyb4c"
    })
    void oneDomainHasOneForm(String typed, String kept) {
        assertThat(MailDomain.typed(typed).name()).isEqualTo(kept);
        assertThat(MailDomain.of("hana@" + typed.replaceFirst("^@", "")).name()).isEqualTo(kept);
        assertThat(MailDomain.typed(typed).isValid()).isTrue();
    }

    @Test
    void peopleReadItAsTheyWriteIt() {
        assertThat(MailDomain.typed("港.example").shown()).isEqualTo("港.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "GMail.com", "abc.biglobe.ne.jp", "docomo.ne.jp"})
    void publicServicesAreKnownAndWhatIsBelowThem(String domain) {
        assertThat(MailDomain.typed(domain).isPublic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minato.example", "notgmail.com", "gmail.com.minato.example"})
    void aCompanysOwnIsNotPublic(String domain) {
        assertThat(MailDomain.typed(domain).isPublic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example", "a b.example", "-a.example", "a..example", "minato.example/x", "10.0.0.1"})
    void whatIsNoDomainIsSaidToBeNone(String typed) {
        assertThat(MailDomain.typed(typed).isValid()).isFalse();
    }
}
