package dev.michi.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInNameTest {

    @Test
    void widthAndCaseDoNotMatter() {
        assertThat(SignInName.normalize(" Ｈａｒｕｋａ.Sato ")).isEqualTo("haruka.sato");
    }

    @Test
    void onlyPlainNamesAreNames() {
        assertThat(SignInName.isValid("h.sato_2")).isTrue();
        assertThat(SignInName.isValid("2sato")).isFalse();
        assertThat(SignInName.isValid("sato haruka")).isFalse();
        assertThat(SignInName.isValid("a@b.jp")).isFalse();
    }

    @Test
    void whatIsCertainlyNoAddressIsRefused() {
        assertThat(SignInName.isEmail("haruka.sato@example.co.jp")).isTrue();
        assertThat(SignInName.isEmail("haruka.sato@example")).isFalse();
        assertThat(SignInName.isEmail("haruka sato@example.jp")).isFalse();
    }
}
