package dev.livestall.chat.rate;

import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.Role;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How often a viewer may post and command on this node, all tabs together, and how many viewers one address may mint. */
@Component
public class RateLimits {
    private static final Duration POST_TIME = Duration.ofSeconds(5);
    private static final Duration COMMAND_TIME = Duration.ofMinutes(1);

    private final ChatSettings.Rates rates;
    private final Map<String, TokenBucket> posts;
    private final Map<String, TokenBucket> commands;
    private final Map<String, TokenBucket> minted;
    private final Map<String, TokenBucket> polls;
    private final Map<String, TokenBucket> addresses;
    private final int pollsPerMinute;

    RateLimits(ChatSettings settings) {
        rates = settings.rates();
        posts = remembering(rates.remembered());
        commands = remembering(rates.remembered());
        minted = remembering(rates.remembered());
        polls = remembering(rates.remembered());
        addresses = remembering(rates.remembered());
        pollsPerMinute = settings.http().pollsPerMinute();
    }

    /** @return null if the viewer may post now, otherwise how long to wait */
    public @Nullable Duration post(String viewerId, Role role) {
        int size = role.isStaff() ? rates.staffPostsPer5Seconds() : rates.postsPer5Seconds();
        return take(posts, viewerId, id -> new TokenBucket(size, POST_TIME, System.nanoTime()));
    }

    public @Nullable Duration command(String viewerId) {
        return commands(viewerId, 1);
    }

    /** @param count at once; more than the limit never fit */
    public @Nullable Duration commands(String viewerId, int count) {
        int size = rates.commandsPerMinute();
        return take(commands, viewerId, count, id -> new TokenBucket(size, COMMAND_TIME, System.nanoTime()));
    }

    /** @return null if this viewer may poll now, otherwise how long to wait */
    public @Nullable Duration poll(String viewerId) {
        return take(polls, viewerId, id -> new TokenBucket(pollsPerMinute, COMMAND_TIME, System.nanoTime()));
    }

    /** Whoever posts: many viewers may be behind one address, but not any number of them. */
    public @Nullable Duration postFrom(String address) {
        int size = rates.postsPerAddressAndMinute();
        return take(addresses, address, id -> new TokenBucket(size, COMMAND_TIME, System.nanoTime()));
    }

    public @Nullable Duration mint(String address) {
        int size = rates.mintedPerAddressAndMinute();
        return take(minted, address, id -> new TokenBucket(size, COMMAND_TIME, System.nanoTime()));
    }

    private static @Nullable Duration take(
            Map<String, TokenBucket> buckets, String key, Function<String, TokenBucket> fresh) {
        return take(buckets, key, 1, fresh);
    }

    private static @Nullable Duration take(
            Map<String, TokenBucket> buckets, String key, int count, Function<String, TokenBucket> fresh) {
        TokenBucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(key, fresh);
        }
        return bucket.take(count, System.nanoTime());
    }

    /** Who was not seen for the longest time is forgotten first, and begins with a full bucket again. */
    private static Map<String, TokenBucket> remembering(int max) {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
                return size() > max;
            }
        };
    }
}
