package dev.livestall.analytics.audience;

import dev.livestall.analytics.facet.FacetChange;
import dev.livestall.analytics.live.Contribution;
import java.util.List;

/** What a sign changed: in the figures of the show, and in those of its parts. */
record Heard(Contribution contribution, List<FacetChange> facets) {}
