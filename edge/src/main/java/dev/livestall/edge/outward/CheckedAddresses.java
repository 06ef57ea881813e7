package dev.livestall.edge.outward;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.resolver.InetSocketAddressResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import reactor.core.scheduler.Schedulers;

/** Looks names up, away from the event loops, and gives only addresses outside: what was checked is what is connected to. */
final class CheckedAddresses extends AddressResolverGroup<InetSocketAddress> {
    private final OutsideAddresses allowed;

    CheckedAddresses(OutsideAddresses allowed) {
        this.allowed = allowed;
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new InetSocketAddressResolver(executor, new InetNameResolver(executor) {
            @Override
            protected void doResolve(String host, Promise<InetAddress> promise) {
                lookUp(() -> promise.trySuccess(outside(host).get(0)), promise);
            }

            @Override
            protected void doResolveAll(String host, Promise<List<InetAddress>> promise) {
                lookUp(() -> promise.trySuccess(outside(host)), promise);
            }
        });
    }

    private interface LookUp {
        void run() throws UnknownHostException;
    }

    private static void lookUp(LookUp work, Promise<?> promise) {
        Schedulers.boundedElastic().schedule(() -> {
            try {
                work.run();
            } catch (UnknownHostException | RuntimeException failed) {
                promise.tryFailure(failed);
            }
        });
    }

    /** A name that has one address inside is a name of something inside. */
    private List<InetAddress> outside(String host) throws UnknownHostException {
        List<InetAddress> all = List.of(InetAddress.getAllByName(host));
        for (InetAddress address : all) {
            if (!allowed.isOutside(address)) throw new UnknownHostException(host + " is not outside");
        }
        return all;
    }
}
