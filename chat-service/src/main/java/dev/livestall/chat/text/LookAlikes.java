package dev.livestall.chat.text;

import dev.livestall.chat.words.Skeleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that a reader would take for another. In a name, unlike in a line, a small L passes for an i. */
final class LookAlikes {
    /** In no nickname, anywhere. */
    private static final List<String> OF_STAFF = Stream.of(
                    "운영자", "관리자", "호스트", "진행자", "매니저", "판매자", "스태프", "admin", "moderator", "livestall")
            .map(LookAlikes::plain)
            .toList();

    /** These occur inside harmless names (ghost), so only the whole name counts. */
    private static final Set<String> WHOLE_OF_STAFF = Stream.of(
                    "host", "thehost", "official", "staff", "manager", "seller", "owner", "공식", "사장님")
            .map(LookAlikes::plain)
            .collect(Collectors.toUnmodifiableSet());

    /** What can be hung on a name without making it another's. */
    private static final List<String> TITLES = Stream.of("", "님", "공식", "본인", "진짜", "official", "real")
            .map(LookAlikes::plain)
            .toList();

    private LookAlikes() {}

    static boolean areStaffWords(String nickname) {
        return forms(nickname)
                .anyMatch(form -> OF_STAFF.stream().anyMatch(form::contains) || WHOLE_OF_STAFF.contains(form));
    }

    /** Whether the nickname reads as one of these names, with a title or without. */
    static boolean areIn(Collection<String> names, String nickname) {
        Set<String> forms = forms(nickname).collect(Collectors.toSet());
        return names.stream().flatMap(LookAlikes::forms).anyMatch(name -> TITLES.stream()
                .anyMatch(title -> forms.contains(name + title) || forms.contains(title + name)));
    }

    private static Stream<String> forms(String name) {
        return Stream.of(plain(name), oneStroke(Skeleton.undisguised(name))).filter(form -> !form.isEmpty());
    }

    private static String plain(String name) {
        return oneStroke(Skeleton.of(name));
    }

    private static String oneStroke(String skeleton) {
        return skeleton.replace('l', 'i').replaceAll("i{2,}", "i");
    }
}
