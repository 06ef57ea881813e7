package dev.livestall.edge.pages;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The site as it was read at start; while somebody works on it in folders, as it is now. */
final class Sites {

    private final ClassLoader loader;
    private final JsonMapper json;
    private final boolean beingWorkedOn;
    private volatile Site site;

    /** @param folders that stand before the class path and may change */
    Sites(ClassLoader loader, List<String> folders, JsonMapper json) {
        this.beingWorkedOn = !folders.isEmpty();
        this.loader = beingWorkedOn ? new FoldersFirst(folders, loader) : loader;
        this.json = json;
        this.site = read();
    }

    /** A bundle was made of what there was then: not of what somebody is working on. */
    private Site read() {
        return Site.read(loader, json, !beingWorkedOn);
    }

    /** For a page: it begins with what there is now. */
    Site now() {
        if (beingWorkedOn) {
            site = read();
        }
        return site;
    }

    /** For what a page asks for: it was read with the page. */
    Site asRead() {
        return site;
    }

    ClassLoader loader() {
        return loader;
    }
}
