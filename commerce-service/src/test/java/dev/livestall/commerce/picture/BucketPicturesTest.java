package dev.livestall.commerce.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.commerce.CommerceSettings.Bucket;
import dev.livestall.edge.problems.ProblemException;
import jakarta.validation.Validation;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BucketPicturesTest {
    private static final byte[] BYTES = {1, 2, 3};
    private static final String NAME = "shop/picture.jpg";

    private TestBucket store;
    private BucketPictures pictures;

    @BeforeEach
    void open() throws IOException {
        store = new TestBucket();
        pictures = new BucketPictures(bucket(TestBucket.SECRET_KEY));
    }

    @AfterEach
    void close() {
        pictures.close();
        store.close();
    }

    private Bucket bucket(String secret) {
        return bucket("tea", store.url(), TestBucket.ACCESS_KEY, secret);
    }

    private static Bucket bucket(String name, String endpoint, String accessKey, String secretKey) {
        return new Bucket(name, endpoint, "ap-northeast-2", accessKey, secretKey, true, Duration.ofSeconds(2));
    }

    @Test
    void whatIsPutThereComesBack() {
        pictures.put(NAME, "image/jpeg", BYTES).block();
        assertThat(pictures.get(NAME).block()).isEqualTo(BYTES);
        assertThat(store.mediaType("/tea/" + NAME)).isEqualTo("image/jpeg");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(pictures.get(NAME).blockOptional()).isEmpty();
    }

    @Test
    void aStoreThatDoesNotBelieveUsIsAway() {
        try (var wrong = new BucketPictures(bucket("another"))) {
            assertAway(() -> wrong.put(NAME, "image/jpeg", BYTES).block());
        }
        assertThat(store.size()).isZero();
    }

    @Test
    void aStoreThatFailsIsAwayAndComesBack() {
        store.answersWith(500);
        assertAway(() -> pictures.get(NAME).block());
        store.answersWith(200);
        pictures.put(NAME, "image/jpeg", BYTES).block();
        assertThat(pictures.get(NAME).block()).isEqualTo(BYTES);
    }

    @Test
    void aStoreThatHangsIsGivenUp() {
        store.answersAfter(20_000);
        assertAway(() -> pictures.get(NAME).block(Duration.ofSeconds(15)));
    }

    @Test
    void aStoreThatFailedForLongIsNotAskedForAWhile() {
        store.answersWith(403);
        for (int i = 0; i < 20; i++) assertAway(() -> pictures.get(NAME).block());
        int asked = store.asked();
        assertAway(() -> pictures.get(NAME).block());
        assertThat(store.asked()).isEqualTo(asked);
    }

    @Test
    void oneKeyWithoutTheOtherAndKeysWithoutABucketAreRefused() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var validator = factory.getValidator();
            assertThat(validator.validate(bucket(""))).hasSize(1);
            assertThat(validator.validate(bucket("both"))).isEmpty();
            assertThat(validator.validate(bucket("", "", "key", "secret"))).hasSize(1);
            assertThat(validator.validate(bucket("", "http://localhost", "", "")))
                    .hasSize(1);
            assertThat(validator.validate(bucket("", "", "", ""))).isEmpty();
        }
    }

    private static void assertAway(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                        problem.type().code())
                .isEqualTo("pictures-away"));
    }
}
