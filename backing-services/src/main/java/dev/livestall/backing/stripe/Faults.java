package dev.livestall.backing.stripe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test asks the sandbox to get wrong, for the next calls only. {@link #on} limits the next fault to one route,
 * for instance {@code on("POST /v1/checkout/sessions").serverErrorsAfterWork(1)}.
 */
public final class Faults {
    enum Kind {
        /** 500, nothing done. */
        ERROR,
        /** The work is done and the answer is 500, which the idempotency key repeats from then on. */
        ERROR_AFTER_WORK,
        /** The work is done and stored, the connection closes without an answer. */
        DROP_AFTER_WORK,
        /** The work is done, the answer comes late. */
        HANG
    }

    static final class Fault {
        final Kind kind;
        final Duration wait;
        private final String route;
        private int calls;

        private Fault(Kind kind, Duration wait, String route, int calls) {
            this.kind = kind;
            this.wait = wait;
            this.route = route;
            this.calls = calls;
        }
    }

    private final List<Fault> waiting = new ArrayList<>();
    private String route = "";
    private int later;
    private int drop;
    private int duplicate;
    private int copies = 1;
    private int reorder;
    private final List<String> heldBack = new ArrayList<>();

    Faults() {}

    /** The next fault counts only calls whose "METHOD /path" begins with this. */
    public synchronized Faults on(String methodAndPath) {
        route = methodAndPath;
        return this;
    }

    public Faults serverErrors(int calls) {
        return add(Kind.ERROR, Duration.ZERO, calls);
    }

    public Faults serverErrorsAfterWork(int calls) {
        return add(Kind.ERROR_AFTER_WORK, Duration.ZERO, calls);
    }

    public Faults droppedConnectionsAfterWork(int calls) {
        return add(Kind.DROP_AFTER_WORK, Duration.ZERO, calls);
    }

    public Faults hangs(Duration wait, int calls) {
        return add(Kind.HANG, wait, calls);
    }

    /** The next events are kept for {@code /v1/events} but never delivered. */
    public synchronized Faults dropWebhooks(int events) {
        drop = events;
        return this;
    }

    /** Each of the next events is delivered so many times. */
    public synchronized Faults repeatWebhooks(int events, int times) {
        duplicate = events;
        copies = times;
        return this;
    }

    /** The next events wait for each other and go out last first. */
    public synchronized Faults reverseWebhooks(int events) {
        reorder = events;
        return this;
    }

    /** The next buyers pay in a way that confirms later: complete and unpaid until {@link StripeSandbox#confirm}. */
    public synchronized Faults confirmLater(int payments) {
        later = payments;
        return this;
    }

    synchronized boolean confirmsLater() {
        return later > 0 && later-- > 0;
    }

    /** Nothing goes wrong any more. */
    public synchronized void heal() {
        waiting.clear();
        route = "";
        later = 0;
        drop = 0;
        duplicate = 0;
        reorder = 0;
        heldBack.clear();
    }

    synchronized @Nullable Fault next(String methodAndPath) {
        for (Iterator<Fault> faults = waiting.iterator(); faults.hasNext(); ) {
            Fault fault = faults.next();
            if (methodAndPath.startsWith(fault.route)) {
                if (--fault.calls <= 0) {
                    faults.remove();
                }
                return fault;
            }
        }
        return null;
    }

    /** Ids of the events to queue now that this one happened: usually just itself. */
    synchronized List<String> deliveriesOf(String event) {
        if (drop > 0) {
            drop--;
            return List.of();
        }
        if (reorder > 0) {
            heldBack.add(event);
            if (--reorder > 0) {
                return List.of();
            }
            List<String> reversed = new ArrayList<>(heldBack);
            Collections.reverse(reversed);
            heldBack.clear();
            return reversed;
        }
        if (duplicate > 0) {
            duplicate--;
            return Collections.nCopies(copies, event);
        }
        return List.of(event);
    }

    private synchronized Faults add(Kind kind, Duration wait, int calls) {
        waiting.add(new Fault(kind, wait, route, calls));
        route = "";
        return this;
    }
}
