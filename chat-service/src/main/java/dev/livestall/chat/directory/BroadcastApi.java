package dev.livestall.chat.directory;

import dev.livestall.edge.problems.CommonProblems;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Public facts of broadcasts. */
@RestController
class BroadcastApi {
    private final Broadcasts broadcasts;

    BroadcastApi(Broadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    @Operation(summary = "The public facts of a broadcast")
    @GetMapping("/api/chat/broadcasts/{id}")
    PublicFacts one(@PathVariable String id) {
        return broadcasts.find(id).map(PublicFacts::of).orElseThrow(CommonProblems.NOT_FOUND::problem);
    }

    @Operation(summary = "The live broadcasts of a shop")
    @GetMapping("/api/chat/shops/{shopId}/live")
    List<PublicFacts> live(@PathVariable String shopId) {
        return broadcasts.liveOf(shopId).stream().map(PublicFacts::of).toList();
    }
}
