package jp.banso.stuck.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Notices;
import jp.banso.stuck.StuckLimits;
import jp.banso.stuck.StuckList;

/** Sets after how many days a case counts as standing still. */
final class LimitsForm extends Composite<Details> {

    private static final int MOST = 365;

    private final transient StuckTools tools;
    private final transient Runnable then;
    private final Map<StuckList, IntegerField> fields = new EnumMap<>(StuckList.class);
    private long version;

    LimitsForm(StuckTools tools, Runnable then) {
        this.tools = tools;
        this.then = then;
        var form = new Div();
        form.addClassNames("form", "support-rule");
        for (var list : StuckList.values()) {
            var field = new IntegerField(StuckTools.text("stuck.limit", StuckTools.name(list)));
            field.setMin(1);
            field.setMax(MOST);
            field.setStepButtonsVisible(true);
            fields.put(list, field);
            form.add(field);
        }
        form.add(new Button(StuckTools.text("stuck.limits.save"), click -> save()));
        getContent().setSummaryText(StuckTools.text("stuck.limits"));
        getContent().add(form);
        show(tools.limits().present(tools.viewer()));
    }

    private void show(StuckLimits limits) {
        version = limits.version();
        fields.forEach((list, field) -> field.setValue(limits.of(list)));
    }

    private void save() {
        var good = true;
        for (var field : fields.values()) {
            good &= within(field);
        }
        if (!good) {
            return;
        }
        var wanted = new StuckLimits(
                version,
                days(StuckList.UNASSIGNED),
                days(StuckList.UNVISITED),
                days(StuckList.CERTIFICATE),
                days(StuckList.NO_EXCHANGE));
        var answer = tools.limits().set(tools.viewer(), OperationId.fresh(), wanted);
        if (answer.set()) {
            show(answer.holds());
            Notices.done(StuckTools.text("stuck.limits.done"));
            then.run();
        } else {
            show(answer.holds());
            Notices.failed(StuckTools.text("stuck.limits.conflict"), StuckTools.text("stuck.limits.conflict.next"));
        }
    }

    private int days(StuckList list) {
        var field = fields.get(list);
        return field == null ? 1 : field.getValue();
    }

    private static boolean within(IntegerField field) {
        var value = field.getValue();
        var fits = value != null && value >= 1 && value <= MOST;
        field.setInvalid(!fits);
        field.setErrorMessage(fits ? "" : StuckTools.text("stuck.limits.bounds", MOST));
        return fits;
    }
}
