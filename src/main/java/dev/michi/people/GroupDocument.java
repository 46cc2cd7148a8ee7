package dev.michi.people;

import dev.michi.shared.LocalizedText;
import org.springframework.data.annotation.Id;

/** A team as stored. */
record GroupDocument(@Id String id, int schemaVersion, String ja, String en) {

    static GroupDocument from(String id, LocalizedText name) {
        return new GroupDocument(id, 1, name.ja(), name.en());
    }

    Team toTeam() {
        return new Team(new TeamId(id), new LocalizedText(ja, en));
    }
}
