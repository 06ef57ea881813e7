package dev.livestall.benchmarks.selling;

import dev.livestall.events.EventJson;
import dev.livestall.local.client.Addresses;
import dev.livestall.local.client.Host;
import dev.livestall.local.client.Http;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A shop and what it has on its shelves.
 *
 * @param seed the file that the service reads at its start
 * @param products their ids, in the order in which their stocks were given
 */
public record Shop(Path seed, List<String> products, String password) {
    private static final String EMAIL = "host@selling.example";
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>";

    static Shop seeded(Path folder, List<Integer> stocks, String password) throws IOException {
        var products = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < stocks.size(); i++) {
            products.add(Map.of(
                    "id", UUID.randomUUID().toString(),
                    "name", Map.of("ko", "상품 " + i),
                    "image", "picture.svg",
                    "price", Map.of("minor", 10_000 + i, "currency", "KRW"),
                    "stock", stocks.get(i)));
        }
        var host = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "email",
                EMAIL,
                "password",
                password,
                "name",
                "Host",
                "role",
                "host");
        var shop = Map.of(
                "id", UUID.randomUUID().toString(),
                "name", Map.of("ko", "시험가게"),
                "sellerLine", Map.of("ko", "판매자 시험가게"),
                "allowedOrigins", List.of(),
                "shippingFee", Map.of("minor", 3_000, "currency", "KRW"),
                "staff", List.of(host),
                "products", products);
        Files.writeString(folder.resolve("picture.svg"), PICTURE);
        Path seed = Files.write(
                folder.resolve("shop.json"), EventJson.MAPPER.writeValueAsBytes(Map.of("shops", List.of(shop))));
        return new Shop(
                seed,
                products.stream().map(product -> (String) product.get("id")).toList(),
                password);
    }

    /** The host at the console, logged in. @param url of the commerce-service */
    public Host host(String url) {
        return Host.logIn(new Http(), new Addresses(url, url, url), EMAIL, password);
    }

    /** Opens a show with everything, and makes a link for everyone to each product. @return the links' refs, as the products */
    public List<String> open(String url) {
        var host = host(url);
        String show = host.plan(
                Map.of("title", Map.of("ko", "시험"), "mode", "live", "audience", "real", "productIds", products));
        host.start(show);
        return products.stream()
                .map(product -> host.link(show, product, "link-" + product, "none")
                        .path("ref")
                        .asString())
                .toList();
    }
}
