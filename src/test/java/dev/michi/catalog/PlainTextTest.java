package dev.michi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void charactersWrittenAsNumbersAreReadInEitherWay() {
        assertThat(PlainText.of("めやす&#xff08;満了まで&#65289; &amp;lt;")).isEqualTo("めやす（満了まで） &lt;");
    }

    @Test
    void aRowIsALineAndItsCellsAreParted() {
        assertThat(PlainText.lines("<table><tr><th>Stage</th> <th scope=\"col\">Evidence</th></tr>\n"
                        + "<tr><td>Renewed</td><td><strong>Order</strong></td></tr></table><p>Then</p>"))
                .isEqualTo("Stage | Evidence\nRenewed | Order\nThen");
    }
}
