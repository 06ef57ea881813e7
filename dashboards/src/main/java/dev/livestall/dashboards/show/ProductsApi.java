package dev.livestall.dashboards.show;

import dev.livestall.dashboards.access.Desk;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProductsApi {
    private final Products products;
    private final Desk desk;

    ProductsApi(Products products, Desk desk) {
        this.products = products;
        this.desk = desk;
    }

    @Operation(summary = "The names of the products of the caller's shop")
    @GetMapping("/api/insights/products")
    List<Products.Named> products(CheckedToken token) {
        return products.of(desk.admit(token).shopId());
    }
}
