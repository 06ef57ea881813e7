package dev.livestall.chat.words;

import dev.livestall.chat.directory.DirectoryFollower;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.DirectoryEntry.WordList;
import dev.livestall.events.DirectoryEntry.WordListPart;
import dev.livestall.events.WordRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All lists, as the directory says now. A list whose parts aren't all there changes nothing. */
@Component
public class WordLists implements DirectoryFollower {
    private static final Logger LOG = LoggerFactory.getLogger(WordLists.class);
    private static final String PART = "word-list-part:";

    private final Words builtIn;
    private final AtomicLong changes = new AtomicLong();
    private final Map<String, Listed> lists = new ConcurrentHashMap<>();
    /** By version, then number. Only the directory's thread is here. */
    private final Map<String, Map<Integer, List<WordRule>>> parts = new HashMap<>();

    /** A list as it is in force. */
    record Listed(WordList head, List<WordRule> rules, Words words) {}

    @Autowired
    WordLists(ChatSettings settings) {
        this(BuiltInWords.with(settings.blockedWords()));
    }

    private WordLists(Words everywhere) {
        builtIn = everywhere;
    }

    /** One list that counts in every show, and no others until the directory names them. */
    public static WordLists of(List<WordRule> everywhere) {
        return new WordLists(new Words(everywhere));
    }

    /** How often any list has changed. */
    public long changes() {
        return changes.get();
    }

    /** What a line in this show has of the built-in list, its shop's and its own. */
    public FoundWords in(String text, String shopId, String broadcastId) {
        List<Words> all = new ArrayList<>(3);
        all.add(builtIn);
        Listed ofShop = of(shopId, null);
        if (ofShop != null) all.add(ofShop.words());
        Listed ofShow = of(shopId, broadcastId);
        if (ofShow != null) all.add(ofShow.words());
        return FoundWords.in(text, all);
    }

    /** @param broadcastId null for the shop's */
    @Nullable
    Listed of(String shopId, @Nullable String broadcastId) {
        return lists.get(keyOf(shopId, broadcastId));
    }

    private static String keyOf(String shopId, @Nullable String broadcastId) {
        return broadcastId == null ? shopId : shopId + ":" + broadcastId;
    }

    @Override
    public void read(DirectoryEntry entry) {
        if (entry instanceof WordListPart part) {
            parts.computeIfAbsent(part.version(), version -> new HashMap<>()).put(part.part(), part.words());
        } else if (entry instanceof WordList head) {
            put(head);
        }
    }

    private void put(WordList head) {
        Map<Integer, List<WordRule>> known = parts.getOrDefault(head.version(), Map.of());
        List<WordRule> rules = new ArrayList<>();
        for (int i = 0; i < head.parts(); i++) {
            List<WordRule> part = known.get(i);
            if (part == null) {
                LOG.error("{} of version {} lacks part {}; the list before it stays", head.key(), head.version(), i);
                return;
            }
            rules.addAll(part);
        }
        parts.remove(head.version());
        lists.put(keyOf(head.shopId(), head.broadcastId()), new Listed(head, List.copyOf(rules), new Words(rules)));
        changes.incrementAndGet();
    }

    @Override
    public void gone(String key) {
        if (!key.startsWith(PART)) return;
        parts.remove(key.substring(PART.length(), key.lastIndexOf(':')));
    }
}
