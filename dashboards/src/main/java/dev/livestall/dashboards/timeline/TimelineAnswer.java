package dev.livestall.dashboards.timeline;

import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.Mark;
import dev.livestall.dashboards.insight.TimelinePoint;
import java.util.List;

/** Points and marks, each oldest first; {@code seconds} is the length of a point. */
public record TimelineAnswer(Freshness freshness, int seconds, List<TimelinePoint> points, List<Mark> marks) {}
