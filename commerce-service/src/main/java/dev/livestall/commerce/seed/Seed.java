package dev.livestall.commerce.seed;

import dev.livestall.events.Money;
import dev.livestall.events.Role;
import dev.livestall.events.Words;
import java.util.List;
import java.util.UUID;

/** The seed file. */
record Seed(List<SeedShop> shops) {
    record SeedShop(
            UUID id,
            Words name,
            Words sellerLine,
            List<String> allowedOrigins,
            Money shippingFee,
            List<SeedStaff> staff,
            List<SeedProduct> products) {

        SeedShop {
            allowedOrigins = List.copyOf(allowedOrigins);
            if (shippingFee.minor() < 0) throw new IllegalArgumentException("shippingFee " + shippingFee.minor());
            for (var product : products) {
                if (!product.price().currency().equals(shippingFee.currency())) {
                    throw new IllegalArgumentException("product " + product.id() + " is not in the shop's currency");
                }
            }
        }
    }

    record SeedStaff(UUID id, String email, String password, String name, Role role) {
        SeedStaff {
            if (!role.isStaff()) throw new IllegalArgumentException(email + " is no staff role");
        }

        @Override
        public String toString() {
            return email;
        }
    }

    /**
     * @param image a file beside the seed
     * @param stock units, at most 10,000
     */
    record SeedProduct(UUID id, Words name, String image, Money price, int stock) {
        private static final int MOST_UNITS = 10_000;

        SeedProduct {
            if (stock < 0 || stock > MOST_UNITS) {
                throw new IllegalArgumentException("product " + id + ": stock from 0 to " + MOST_UNITS);
            }
            if (price.minor() < 1) throw new IllegalArgumentException("product " + id + ": price " + price.minor());
        }
    }
}
