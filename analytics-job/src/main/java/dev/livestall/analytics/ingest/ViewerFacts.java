package dev.livestall.analytics.ingest;

import dev.livestall.events.Touch;
import dev.livestall.events.ViewerEvent;
import dev.livestall.events.ViewerEvent.ProductClicked;
import dev.livestall.events.ViewerEvent.ProductImpression;
import dev.livestall.events.ViewerEvent.SurveyAnswered;
import dev.livestall.events.ViewerEvent.ViewerEngaged;
import dev.livestall.events.ViewerEvent.ViewerFollowed;
import dev.livestall.events.ViewerEvent.ViewerJoined;
import dev.livestall.events.ViewerEvent.ViewerLeft;
import dev.livestall.events.ViewerEvent.ViewerWatched;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a viewer's event counts for. */
final class ViewerFacts {
    private ViewerFacts() {}

    static List<Fact> of(ViewerEvent event) {
        if (event instanceof ViewerJoined joined) return List.of(joined(joined));
        if (event instanceof ViewerLeft left) return List.of(sign(event, Sign.Kind.LEFT, Checked.id(left.visitId())));
        if (event instanceof ViewerWatched seen) return List.of(watched(seen));
        if (event instanceof ProductImpression seen) return List.of(seen(seen));
        if (event instanceof ProductClicked clicked) return clicked(clicked);
        if (event instanceof ViewerEngaged) return List.of(sign(event, Sign.Kind.ENGAGED, ""));
        if (event instanceof ViewerFollowed) return List.of(sign(event, Sign.Kind.FOLLOWED, ""));
        if (event instanceof SurveyAnswered answered) return List.of(rated(answered));
        return List.of(sign(event, Sign.Kind.NOTED, ""));
    }

    private static Sign joined(ViewerJoined joined) {
        return sign(joined, Sign.Kind.JOINED, Checked.id(joined.visitId()))
                .of(
                        new Facet(Facet.CHANNEL, Checked.label(joined.channel())),
                        new Facet(Facet.CAMPAIGN, Checked.label(joined.campaign())));
    }

    private static Sign watched(ViewerWatched watched) {
        return sign(watched, Sign.Kind.WATCHED, Checked.id(watched.visitId()))
                .amounting(Checked.watched(watched.watchedMillis()), "");
    }

    private static Sign rated(SurveyAnswered answered) {
        return sign(answered, Sign.Kind.RATED, "").amounting(Checked.rating(answered.rating()), "");
    }

    /** Once per viewer, surface and pin. */
    private static Sign seen(ProductImpression seen) {
        String product = Checked.id(seen.productId());
        String surface = name(Checked.present(seen.surface(), "surface"));
        String place = surface + ':' + Checked.id(seen.surfaceId());
        return sign(seen, Sign.Kind.SEEN, product + '/' + place).of(facets(product, surface, place));
    }

    private static List<Fact> clicked(ProductClicked clicked) {
        Touch touch = Checked.present(clicked.touch(), "touch");
        var tap = Tap.of(touch);
        String product = Checked.id(clicked.productId());
        var sign = sign(clicked, Sign.Kind.CLICKED, Checked.id(clicked.about().id()))
                .of(facets(product, tap.surface(), tap.surface() + ':' + tap.surfaceId()));
        return List.of(sign, new Click(Show.of(clicked.about()), clicked.viewerId(), product, tap));
    }

    private static List<Facet> facets(String product, String surface, String place) {
        var facets = new ArrayList<Facet>();
        facets.add(new Facet(Facet.PRODUCT, product));
        facets.add(new Facet(Facet.SURFACE, surface));
        facets.add(new Facet(Facet.PLACE, place));
        return facets;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Sign sign(ViewerEvent event, Sign.Kind kind, String detail) {
        var about = event.about();
        return new Sign(Show.of(about), Checked.id(event.viewerId()), about.at().toEpochMilli(), kind, detail);
    }
}
