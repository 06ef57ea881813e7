package dev.livestall.edge.tokens;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** The kinds of token that exist, each with the one service that may issue it. */
enum TokenKind {
    STAFF("staff+jwt", "livestall-commerce") {
        @Override
        Caller caller(Jwt token) {
            return new Caller.Staff(
                    needed(token, "sub"), needed(token, "shop"), needed(token, "name"), needed(token, "role"));
        }
    },
    VIEWER("viewer+jwt", "livestall-chat") {
        @Override
        Caller caller(Jwt token) {
            return new Caller.Viewer(needed(token, "sub"), needed(token, "shop"), text(token, "name"));
        }
    };

    final String typ;
    final String issuer;

    TokenKind(String typ, String issuer) {
        this.typ = typ;
        this.issuer = issuer;
    }

    abstract Caller caller(Jwt token);

    static @Nullable TokenKind ofTyp(@Nullable String typ) {
        for (TokenKind kind : values()) {
            if (kind.typ.equals(typ)) {
                return kind;
            }
        }
        return null;
    }

    private static String needed(Jwt token, String claim) {
        String value = text(token, claim);
        if (value == null) {
            throw new InvalidToken();
        }
        return value;
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String s && !s.isBlank() ? s : null;
    }
}
