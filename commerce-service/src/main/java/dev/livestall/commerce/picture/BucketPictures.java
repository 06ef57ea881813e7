package dev.livestall.commerce.picture;

import dev.livestall.commerce.CommerceSettings.Bucket;
import dev.livestall.edge.problems.ProblemType;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.net.URI;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * In a bucket of Amazon S3 or of whatever speaks its protocol, an object each.
 *
 * <p>The client waits in threads: a few of its own, so that a store that hangs takes nobody else's. After {@code limit} a call is given up; when
 * half of the last {@value #WINDOW} went wrong, none is made for {@code limit}. Either is problem {@code pictures-away}, and nothing has changed.
 */
final class BucketPictures implements PictureStore, AutoCloseable {
    private static final ProblemType AWAY =
            new ProblemType("pictures-away", 503, "Pictures can't be kept or shown at the moment");
    private static final Logger LOG = LoggerFactory.getLogger(BucketPictures.class);
    private static final int THREADS = 8;
    private static final int WAITING = 256;
    private static final int WINDOW = 20;

    private final Bucket bucket;
    private final S3Client client;
    private final CircuitBreaker breaker;
    private final Scheduler threads = Schedulers.newBoundedElastic(THREADS, WAITING, "bucket", 60, true);

    BucketPictures(Bucket bucket) {
        this.bucket = bucket;
        this.client = client(bucket);
        this.breaker = CircuitBreaker.of(
                "pictures",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(WINDOW)
                        .waitDurationInOpenState(bucket.limit())
                        .build());
    }

    private static S3Client client(Bucket bucket) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(bucket.region()))
                .credentialsProvider(credentials(bucket))
                .forcePathStyle(bucket.pathStyle())
                // Not every store that speaks S3 knows the checksums that newer clients add by themselves.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(bucket.limit())
                        .socketTimeout(bucket.limit()))
                .overrideConfiguration(calls -> calls.apiCallTimeout(bucket.limit()));
        if (!bucket.endpoint().isEmpty()) builder.endpointOverride(URI.create(bucket.endpoint()));
        return builder.build();
    }

    /** Without keys those of the machine it runs on: a role is better than a secret. */
    private static AwsCredentialsProvider credentials(Bucket bucket) {
        return bucket.accessKey().isEmpty()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(bucket.accessKey(), bucket.secretKey()));
    }

    @Override
    public Mono<Void> put(String name, String mediaType, byte[] bytes) {
        return call(
                        "put",
                        () -> client.putObject(
                                object -> object.bucket(bucket.name()).key(name).contentType(mediaType),
                                RequestBody.fromBytes(bytes)))
                .then();
    }

    @Override
    public Mono<byte[]> get(String name) {
        return call("get", () -> {
            try {
                return client.getObjectAsBytes(
                                object -> object.bucket(bucket.name()).key(name))
                        .asByteArray();
            } catch (NoSuchKeyException none) {
                return null;
            }
        });
    }

    private <T> Mono<T> call(String what, Callable<T> call) {
        return Mono.fromCallable(call)
                .subscribeOn(threads)
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(fault -> {
                    LOG.warn("could not {} a picture of bucket {}: {}", what, bucket.name(), fault.toString());
                    return AWAY.problem()
                            .header(
                                    HttpHeaders.RETRY_AFTER,
                                    Long.toString(bucket.limit().toSeconds() + 1));
                });
    }

    @Override
    public void close() {
        client.close();
        threads.dispose();
    }
}
