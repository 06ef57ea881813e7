package dev.livestall.chat.text;

import dev.livestall.chat.directory.DirectoryFollower;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.DirectoryEntry.TextRules;
import dev.livestall.events.HookTarget;
import dev.livestall.events.LinkPolicy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each shop wants done with what viewers write, as the directory says now. */
@Component
public class ShopRules implements DirectoryFollower {
    private final Map<String, TextRules> rules = new ConcurrentHashMap<>();

    @Override
    public void read(DirectoryEntry entry) {
        if (entry instanceof TextRules said) rules.put(said.shopId(), said);
    }

    /** Refused, unless the shop says otherwise. */
    public LinkPolicy linksIn(String shopId) {
        TextRules said = rules.get(shopId);
        return said == null ? LinkPolicy.REFUSE : said.links();
    }

    public @Nullable HookTarget hookOf(String shopId) {
        TextRules said = rules.get(shopId);
        return said == null ? null : said.hook();
    }
}
