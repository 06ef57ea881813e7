package dev.livestall.analytics.ingest;

import dev.livestall.events.ViewerEvent;
import dev.livestall.events.ViewerEvent.ProductClicked;
import dev.livestall.events.ViewerEvent.ProductImpression;
import dev.livestall.events.ViewerEvent.ViewerJoined;
import dev.livestall.events.ViewerEvent.ViewerLeft;
import dev.livestall.events.ViewerEvent.ViewerWatched;
import java.util.List;

/** What a viewer's event counts for. */
final class ViewerFacts {
    private ViewerFacts() {}

    static List<Fact> of(ViewerEvent event) {
        if (event instanceof ViewerJoined joined) return sign(event, Sign.Kind.JOINED, Checked.id(joined.visitId()));
        if (event instanceof ViewerLeft left) return sign(event, Sign.Kind.LEFT, Checked.id(left.visitId()));
        if (event instanceof ViewerWatched seen) return sign(event, Sign.Kind.WATCHED, Checked.id(seen.visitId()));
        if (event instanceof ProductImpression seen) return sign(event, Sign.Kind.SEEN, impression(seen));
        if (event instanceof ProductClicked clicked) return clicked(clicked);
        return sign(event, Sign.Kind.ENGAGED, "");
    }

    private static List<Fact> clicked(ProductClicked clicked) {
        var click = new Click(
                Show.of(clicked.about()),
                Checked.id(clicked.viewerId()),
                Checked.id(clicked.productId()),
                Tap.of(Checked.present(clicked.touch(), "touch")));
        var sign = sign(clicked, Sign.Kind.CLICKED, Checked.id(clicked.about().id()));
        return List.of(sign.get(0), click);
    }

    /** Once per viewer, surface and pin. */
    private static String impression(ProductImpression seen) {
        return Checked.id(seen.productId())
                + '/'
                + Checked.present(seen.surface(), "surface")
                + '/'
                + Checked.id(seen.surfaceId());
    }

    private static List<Fact> sign(ViewerEvent event, Sign.Kind kind, String detail) {
        var about = event.about();
        return List.of(new Sign(
                Show.of(about), Checked.id(event.viewerId()), about.at().toEpochMilli(), kind, detail));
    }
}
