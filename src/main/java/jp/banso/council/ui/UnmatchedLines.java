package jp.banso.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.banso.council.UnmatchedMember;

/** Lines of a list of members that are no office of the register, each with the reason. */
class UnmatchedLines extends Composite<UnorderedList> {

    UnmatchedLines(List<UnmatchedMember> members) {
        getContent().addClassName("named-list");
        members.forEach(member -> {
            var below = new Span(Wording.line(member.line()));
            below.addClassName("cell-sub");
            getContent()
                    .add(new ListItem(
                            new Span(member.line().name()),
                            below,
                            new Span(getTranslation(
                                    "council.found." + member.why().name()))));
        });
    }
}
