package dev.livestall.backing;

/**
 * Which ports to take, if they are free; else the next free one above. 0 takes any free one.
 */
public record Ports(int postgres, int kafka, int elasticsearch) {
    public static final Ports ANY = new Ports(0, 0, 0);
    /** Each server's own well-known port. */
    public static final Ports USUAL = new Ports(5432, 9092, 9200);

    private static final int HIGHEST = 65_000;

    public Ports {
        for (int port : new int[] {postgres, kafka, elasticsearch}) {
            if (port < 0 || port > HIGHEST) {
                throw new IllegalArgumentException("A port is 0 to " + HIGHEST + ", not " + port + ".");
            }
        }
    }
}
