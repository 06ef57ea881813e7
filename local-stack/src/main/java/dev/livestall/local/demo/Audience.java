package dev.livestall.local.demo;

import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Http;
import dev.livestall.local.client.Viewer;
import java.util.ArrayList;
import java.util.List;

/** Simulated viewers, who take turns. Who lost the connection is replaced by a new viewer of the same name. */
final class Audience implements AutoCloseable {
    private static final List<String> NICKNAMES = List.of(
            "보리차한잔", "감자전장인", "초록대문", "수요일의커피", "담백한하루", "산들바람", "모카한스푼", "고구마라떼", "겨울바다", "은하수", "우리집냥이", "모과차");

    private final Http http;
    private final Addresses at;
    private final String broadcastId;
    private final List<Viewer> viewers = new ArrayList<>();
    private int turn;

    Audience(Http http, Addresses at, String broadcastId) {
        this.http = http;
        this.at = at;
        this.broadcastId = broadcastId;
        NICKNAMES.forEach(name -> viewers.add(join(name)));
    }

    private Viewer join(String nickname) {
        var viewer = Viewer.join(http, at, broadcastId);
        viewer.callMe(nickname);
        return viewer;
    }

    Viewer next() {
        int index = turn++ % viewers.size();
        var viewer = viewers.get(index);
        if (!viewer.room().isOpen()) {
            viewer.close();
            viewer = join(NICKNAMES.get(index));
            viewers.set(index, viewer);
        }
        return viewer;
    }

    void allSee(String productId, String pinId) {
        viewers.stream().filter(viewer -> viewer.room().isOpen()).forEach(viewer -> viewer.sees(productId, pinId));
    }

    @Override
    public void close() {
        viewers.forEach(Viewer::close);
    }
}
