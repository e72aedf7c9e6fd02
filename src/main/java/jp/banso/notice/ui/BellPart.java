package jp.banso.notice.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.banso.shared.ui.FramePart;

/** Hangs the bell over every page of those who are told of cases. */
@org.springframework.stereotype.Component
class BellPart implements FramePart {

    private final NoticeTools tools;

    BellPart(NoticeTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> show() {
        return tools.current().find().filter(NoticeTools::isTold).map(viewer -> new Bell(tools));
    }
}
