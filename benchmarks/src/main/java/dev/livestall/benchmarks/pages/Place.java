package dev.livestall.benchmarks.pages;

/**
 * A page in a state, and where it is found.
 *
 * @param template the file it is made from, without its ending
 * @param name as the report calls it
 * @param who needs it: staff who are logged in see other things than guests
 * @param screen the size on which its people use it most
 */
record Place(String template, String name, String url, Who who, Screen screen) {
    enum Who {
        GUEST,
        STAFF
    }

    enum Screen {
        PHONE(390, 844),
        DESKTOP(1440, 900);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** In a language, whatever its visitor's browser prefers. */
    String in(String language) {
        return url + (url.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
