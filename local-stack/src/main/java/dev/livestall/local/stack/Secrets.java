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
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
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

    /** A private RSA key as a JWK under this name. */
    public String signingKey(String name) {
        // Under the bare name, a data folder from before has a key of another kind.
        String kept = name + ".rs256";
        return known.containsKey(kept) ? known.getProperty(kept) : remembered(kept, newSigningKey());
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
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var key = (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
            Map<String, String> jwk = new LinkedHashMap<>();
            jwk.put("kty", "RSA");
            jwk.put("alg", "RS256");
            jwk.put("use", "sig");
            jwk.put("kid", random(6));
            jwk.put("n", number(key.getModulus()));
            jwk.put("e", number(key.getPublicExponent()));
            jwk.put("d", number(key.getPrivateExponent()));
            jwk.put("p", number(key.getPrimeP()));
            jwk.put("q", number(key.getPrimeQ()));
            jwk.put("dp", number(key.getPrimeExponentP()));
            jwk.put("dq", number(key.getPrimeExponentQ()));
            jwk.put("qi", number(key.getCrtCoefficient()));
            return EventJson.MAPPER.writeValueAsString(jwk);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Big-endian without leading zeros, as RFC 7518 wants it: BigInteger may begin with a sign byte. */
    private static String number(BigInteger number) {
        byte[] raw = number.toByteArray();
        return BASE64.encodeToString(raw[0] == 0 ? Arrays.copyOfRange(raw, 1, raw.length) : raw);
    }
}
