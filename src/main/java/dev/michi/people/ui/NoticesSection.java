package dev.michi.people.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.michi.people.NoticeDelivery;
import dev.michi.people.NoticeKind;
import dev.michi.people.NoticeWishes;
import dev.michi.uikit.Toast;
import java.util.List;
import java.util.Locale;

/** What one is told, and how; kept as soon as it is chosen. */
class NoticesSection extends Section {

    private final transient NoticeWishes wishes;

    NoticesSection(NoticeWishes wishes) {
        super("notices");
        this.wishes = wishes;
        var rows = new UnorderedList();
        rows.addClassNames("rows", "settings__notices");
        wishes.mine().forEach((kind, delivery) -> rows.add(new ListItem(choice(kind, delivery))));
        add(rows);
        if (!wishes.isMailThere()) {
            var none = new Paragraph(getTranslation("notify.no-mail"));
            none.addClassNames("soft", "xs");
            add(none);
        }
    }

    private Select<NoticeDelivery> choice(NoticeKind kind, NoticeDelivery delivery) {
        var choice = new Select<NoticeDelivery>();
        choice.setLabel(getTranslation("notify.kind." + key(kind)));
        choice.setItems(deliveries());
        choice.setItemLabelGenerator(each -> getTranslation("notify.delivery." + key(each)));
        choice.setValue(deliveries().contains(delivery) ? delivery : NoticeDelivery.PORTAL);
        choice.addValueChangeListener(change -> {
            wishes.choose(kind, change.getValue());
            Toast.show(getTranslation("people.settings.notices.saved"));
        });
        return choice;
    }

    /** Mail is no choice where none can be sent; who has chosen it before keeps it until they choose anew. */
    private List<NoticeDelivery> deliveries() {
        return wishes.isMailThere()
                ? List.of(NoticeDelivery.values())
                : List.of(NoticeDelivery.PORTAL, NoticeDelivery.NOT);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
