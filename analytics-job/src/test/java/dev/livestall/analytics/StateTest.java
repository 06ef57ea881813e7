package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.livestall.analytics.audience.Acquaintance;
import dev.livestall.analytics.audience.Arrival;
import dev.livestall.analytics.audience.AudienceTally;
import dev.livestall.analytics.audience.Origin;
import dev.livestall.analytics.audience.Visit;
import dev.livestall.analytics.credit.CreditChange;
import dev.livestall.analytics.credit.CreditTally;
import dev.livestall.analytics.credit.LineCredit;
import dev.livestall.analytics.credit.Touches;
import dev.livestall.analytics.facet.FacetChange;
import dev.livestall.analytics.facet.FacetTally;
import dev.livestall.analytics.ingest.Click;
import dev.livestall.analytics.ingest.Erasure;
import dev.livestall.analytics.ingest.Facet;
import dev.livestall.analytics.ingest.Line;
import dev.livestall.analytics.ingest.LineFact;
import dev.livestall.analytics.ingest.Mark;
import dev.livestall.analytics.ingest.OrderFact;
import dev.livestall.analytics.ingest.QuestionFact;
import dev.livestall.analytics.ingest.RawRecord;
import dev.livestall.analytics.ingest.Sign;
import dev.livestall.analytics.intake.Intake;
import dev.livestall.analytics.live.BucketTally;
import dev.livestall.analytics.live.Contribution;
import dev.livestall.analytics.live.KnownStep;
import dev.livestall.analytics.live.ShowTally;
import dev.livestall.analytics.question.QuestionTally;
import dev.livestall.analytics.sales.OrderTally;
import dev.livestall.analytics.sink.DeadLetter;
import dev.livestall.analytics.sink.Document;
import dev.livestall.analytics.transcript.MessageTally;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels and what is kept is serialised by Flink's own serializers, which can read it again after a field was added. */
class StateTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                RawRecord.class,
                Sign.class,
                Line.class,
                Erasure.class,
                Click.class,
                QuestionFact.class,
                Mark.class,
                Facet.class,
                FacetChange.class,
                FacetTally.class,
                QuestionTally.class,
                Origin.class,
                Arrival.class,
                Acquaintance.class,
                LineFact.class,
                OrderFact.class,
                Intake.class,
                Contribution.class,
                CreditChange.class,
                Document.class,
                DeadLetter.class,
                AudienceTally.class,
                Visit.class,
                ShowTally.class,
                KnownStep.class,
                BucketTally.class,
                OrderTally.class,
                LineCredit.class,
                Touches.class,
                CreditTally.class,
                MessageTally.class
            })
    void isSerialisedWithoutKryo(Class<?> type) {
        assertThatCode(() -> PojoTestUtils.assertSerializedAsPojoWithoutKryo(type))
                .doesNotThrowAnyException();
        assertThat(type).isPublic();
    }
}
