package dev.livestall.edge.pages;

/** JSON that can stand inside a {@code <script>} element: nothing in it can end the element, begin a comment or break a line. */
final class HtmlJson {

    private HtmlJson() {}

    /** In JSON these characters occur only within strings, where the escape means the same. */
    static String escape(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
