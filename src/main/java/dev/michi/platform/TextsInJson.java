package dev.michi.platform;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import org.springframework.boot.jackson.JacksonMixin;

/** Texts are their languages and nothing else; who sends back what older answers said besides is understood. */
@JacksonMixin(type = {LocalizedText.class, LocalizedTexts.class})
@JsonIgnoreProperties("empty")
interface TextsInJson {}
