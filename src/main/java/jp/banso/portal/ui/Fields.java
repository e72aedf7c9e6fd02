package jp.banso.portal.ui;

import org.jsoup.nodes.Element;

/** Fields of a plain form: the label above, what helps and what is wrong between it and the box, all read out with it. */
final class Fields {

    /** How a box is to be filled in by the browser and the keyboard of a telephone. */
    record Box(String name, String type, String autocomplete, String inputmode, int most) {

        static Box line(String name, int most) {
            return new Box(name, "text", "off", "text", most);
        }

        static Box area(String name, int most) {
            return new Box(name, "area", "off", "text", most);
        }
    }

    private final PortalWords words;
    private final Element form;

    Fields(PortalWords words, Element form) {
        this.words = words;
        this.form = form;
    }

    /** {@code key} names the label's text, with {@code .help} behind it what helps; an empty {@code wrong} is no error. */
    void add(String key, Box box, boolean needed, String value, String wrong) {
        var field = form.appendElement("div").addClass("field");
        var label = field.appendElement("label").attr("for", box.name()).text(words.text(key));
        if (needed) {
            label.appendElement("span").addClass("needed").text(words.text("portal.needed"));
        }
        field.appendElement("p")
                .addClass("help")
                .attr("id", box.name() + "-help")
                .text(words.text(key + ".help"));
        if (!wrong.isEmpty()) {
            field.appendElement("p")
                    .addClass("wrong")
                    .attr("id", box.name() + "-wrong")
                    .text(wrong);
        }
        var area = box.type().equals("area");
        var input = field.appendElement(area ? "textarea" : "input")
                .attr("id", box.name())
                .attr("name", box.name())
                .attr("autocomplete", box.autocomplete())
                .attr("maxlength", String.valueOf(box.most()))
                .attr("aria-describedby", box.name() + "-help" + (wrong.isEmpty() ? "" : " " + box.name() + "-wrong"));
        if (needed) {
            input.attr("required", true);
        }
        if (!wrong.isEmpty()) {
            input.attr("aria-invalid", "true");
        }
        if (area) {
            input.attr("rows", "5").text(value);
        } else {
            input.attr("type", box.type()).attr("inputmode", box.inputmode()).attr("value", value);
        }
    }

    void hidden(String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /** A place no person sees or reaches. */
    void trap() {
        form.appendElement("div")
                .addClass("trap")
                .attr("aria-hidden", "true")
                .appendElement("input")
                .attr("name", "homepage")
                .attr("tabindex", "-1")
                .attr("autocomplete", "off");
    }

    void send(String key) {
        form.appendElement("button").attr("type", "submit").text(words.text(key));
    }
}
