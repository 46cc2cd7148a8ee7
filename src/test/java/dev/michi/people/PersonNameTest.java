package dev.michi.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.shared.Language;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void eachScriptHasItsOrder() {
        var name = new PersonName("佐藤", "はるか", "Sato", "Haruka", "");
        assertThat(name.full(Language.JA)).isEqualTo("佐藤 はるか");
        assertThat(name.full(Language.EN)).isEqualTo("Haruka Sato");
    }

    @Test
    void aJapaneseNameAloneKeepsItsOrderInEnglish() {
        var name = new PersonName("港", "花", "", "", "").inBothScripts();
        assertThat(name.full(Language.EN)).isEqualTo("港 花");
        assertThat(name.full(Language.JA)).isEqualTo("港 花");
        assertThat(name.initial(Language.EN)).isEqualTo("港");
    }
}
