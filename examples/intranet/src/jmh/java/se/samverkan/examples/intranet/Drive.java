package se.samverkan.examples.intranet;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Requests sent by several clients at once, each as soon as its last one was answered, for a bounded time.
 *
 * @param requestsPerSecond how many were answered in a second
 * @param p50 the time, in milliseconds, within which half of them were
 * @param p99 the time, in milliseconds, within which 99 of 100 were
 * @param length the length of the last answer's body, in bytes
 */
record Drive(double requestsPerSecond, double p50, double p99, int length) {

    static final int CLIENTS = 4;
    private static final double MILLISECOND = 1_000_000;

    static Drive of(int port, Duration time, int status, IntFunction<byte[]> nextOfClient)
            throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Client>> work = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                int client = number;
                work.add(() -> client(port, time, status, () -> nextOfClient.apply(client)));
            }
            List<Client> done = new ArrayList<>();
            for (Future<Client> each : clients.invokeAll(work)) {
                done.add(each.get());
            }
            return of(done, time);
        } finally {
            clients.shutdownNow();
        }
    }

    private record Client(long[] nanoseconds, int length) {}

    private static Client client(int port, Duration time, int status, Supplier<byte[]> next) throws IOException {
        long[] taken = new long[1 << 20];
        int count = 0;
        int length = 0;
        long end = System.nanoTime() + time.toNanos();
        try (KeptConnection connection = new KeptConnection(port)) {
            while (System.nanoTime() < end && count < taken.length) {
                byte[] request = next.get();
                long before = System.nanoTime();
                KeptConnection.Answer answer = connection.send(request);
                if (answer.status() != status) {
                    throw new IOException("Answered with status " + answer.status() + ", not " + status);
                }
                taken[count++] = System.nanoTime() - before;
                length = answer.length();
            }
        }
        return new Client(Arrays.copyOf(taken, count), length);
    }

    private static Drive of(List<Client> clients, Duration time) {
        long[] all = clients.stream()
                .flatMapToLong(client -> Arrays.stream(client.nanoseconds()))
                .sorted()
                .toArray();
        return new Drive(
                all.length / (time.toNanos() / 1e9),
                all[all.length / 2] / MILLISECOND,
                all[(int) (all.length * 0.99)] / MILLISECOND,
                clients.get(0).length());
    }
}
