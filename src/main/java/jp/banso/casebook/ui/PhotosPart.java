package jp.banso.casebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jp.banso.casebook.CasebookCard;
import jp.banso.casebook.CasebookPhotoService;
import jp.banso.casebook.PictureOf;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.OneDialog;

/** The photographs of an entry. */
final class PhotosPart extends Div {

    private final transient CasebookTools tools;
    private final transient CasebookCard card;
    private final transient Runnable then;

    PhotosPart(CasebookTools tools, CasebookCard card, Runnable then) {
        this.tools = tools;
        this.card = card;
        this.then = then;
        addClassName("form");
        if (card.photos().isEmpty()) {
            add(new Paragraph(getTranslation("casebook.photos.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("case-photos");
            for (var place = 0; place < card.photos().size(); place++) {
                list.add(item(card.photos().get(place), place));
            }
            add(list);
        }
        var more = new Button(
                getTranslation("casebook.photo.add"), click -> OneDialog.open(new CasePhotoDialog(tools, card, then)));
        more.setEnabled(card.photos().size() < CasebookPhotoService.MOST);
        add(new Div(more));
    }

    private ListItem item(PictureOf photo, int place) {
        var picture = new Image("/cases/photos/" + photo.id() + ".jpg", photo.description());
        var words = new Div(photo.description());
        words.getElement().setAttribute("aria-hidden", "true");
        var item = new ListItem(picture, words);
        if (photo.showsName()) {
            var mark = new Div(getTranslation("casebook.photo.shows-name"));
            mark.addClassName("cell-sub");
            item.add(mark);
        }
        var out = new Button(getTranslation("casebook.photo.remove"), click -> new ConfirmQuestion(
                        getTranslation("casebook.photo.remove"),
                        getTranslation("casebook.photo.remove.question", photo.description()),
                        getTranslation("casebook.photo.remove.stay"))
                .answer(
                        getTranslation("casebook.photo.remove"),
                        () -> Wording.take(
                                tools.photos()
                                        .remove(tools.viewer(), OperationId.fresh(), card.id(), card.version(), place),
                                getTranslation("casebook.photo.removed"),
                                then))
                .ask());
        out.setAriaLabel(getTranslation("casebook.photo.remove.of", photo.description()));
        item.add(out);
        return item;
    }
}
