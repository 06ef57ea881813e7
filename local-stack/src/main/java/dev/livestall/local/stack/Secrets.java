package dev.livestall.local.stack;

import dev.livestall.events.EventJson;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The secrets of a local run: made at its first start, kept in its data folder, never in the repository. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets in(Path dataFolder) throws IOException {
        var secrets = new Secrets(dataFolder.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (var in = Files.newBufferedReader(secrets.file)) {
                secrets.known.load(in);
            }
        }
        return secrets;
    }

    /** A random password under this name, the same at each start. */
    public String password(String name) {
        return remembered(name, random(18));
    }

    /** A password that a person types: short words of consonants and vowels. */
    public String sayablePassword(String name) {
        return remembered(name, syllables(2) + "-" + syllables(2) + "-" + syllables(2));
    }

    /** An EC P-256 private key as a JWK under this name. */
    public String signingKey(String name) {
        return known.containsKey(name) ? known.getProperty(name) : remembered(name, newSigningKey());
    }

    private synchronized String remembered(String name, String fresh) {
        String value = (String) known.putIfAbsent(name, fresh);
        if (value != null) return value;
        save();
        return fresh;
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newBufferedWriter(file)) {
                known.store(out, "Made at the first start of this local run");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return BASE64.encodeToString(random);
    }

    private static String syllables(int count) {
        var word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append("bdghjkmnprstz".charAt(RANDOM.nextInt(13))).append("aeiou".charAt(RANDOM.nextInt(5)));
        }
        return word.toString();
    }

    private static String newSigningKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            Map<String, String> jwk = new LinkedHashMap<>();
            jwk.put("kty", "EC");
            jwk.put("crv", "P-256");
            jwk.put("alg", "ES256");
            jwk.put("use", "sig");
            jwk.put("kid", random(6));
            jwk.put("x", coordinate(point.getAffineX()));
            jwk.put("y", coordinate(point.getAffineY()));
            jwk.put("d", coordinate(((ECPrivateKey) pair.getPrivate()).getS()));
            return EventJson.MAPPER.writeValueAsString(jwk);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 32 bytes, big-endian, as RFC 7518 wants it: BigInteger gives a sign byte or drops leading zeros. */
    private static String coordinate(BigInteger number) {
        byte[] raw = number.toByteArray();
        var fixed = new byte[32];
        int length = Math.min(raw.length, fixed.length);
        System.arraycopy(raw, raw.length - length, fixed, fixed.length - length, length);
        return BASE64.encodeToString(fixed);
    }
}
