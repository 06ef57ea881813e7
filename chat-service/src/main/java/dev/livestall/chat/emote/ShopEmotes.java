package dev.livestall.chat.emote;

import dev.livestall.chat.directory.DirectoryFollower;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.DirectoryEntry.Emotes;
import dev.livestall.events.Emote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The emotes of each shop, as the directory says now. */
@Component
public class ShopEmotes implements DirectoryFollower {
    /** Letters and digits of any script; nothing that could end an attribute or begin a tag. */
    static final String NAME = "[\\p{L}\\p{N}_]{1,20}";

    /** Different ones in one line; the others stay words. */
    private static final int PER_LINE = 10;

    private static final Pattern TYPED = Pattern.compile(":(" + NAME + ")(?=:)");

    private final Map<String, Emotes> sets = new ConcurrentHashMap<>();

    @Override
    public void read(DirectoryEntry entry) {
        if (entry instanceof Emotes emotes) sets.put(emotes.shopId(), emotes);
    }

    List<Emote> of(String shopId) {
        Emotes set = sets.get(shopId);
        return set == null ? List.of() : set.emotes();
    }

    /** @return those of the shop that stand in the text, each once; null for none */
    public @Nullable List<Emote> in(String text, String shopId) {
        List<Emote> set = of(shopId);
        if (set.isEmpty() || text.indexOf(':') < 0) return null;
        List<Emote> found = new ArrayList<>();
        Matcher typed = TYPED.matcher(text);
        while (typed.find() && found.size() < PER_LINE) {
            String name = typed.group(1);
            set.stream()
                    .filter(emote -> emote.name().equals(name) && !found.contains(emote))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.isEmpty() ? null : found;
    }
}
