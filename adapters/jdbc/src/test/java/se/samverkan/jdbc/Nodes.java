package se.samverkan.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import se.samverkan.record.RecordStore;

/** Two installations on one database, and threads that work in both at once. */
final class Nodes implements AutoCloseable {

    private static final int THREADS = 4;

    private final List<JdbcRecordStore> stores = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    Nodes(TestDatabase database) {
        var settings = database.fresh();
        stores.add(new JdbcStorageProvider().open(settings));
        stores.add(new JdbcStorageProvider().open(settings));
    }

    JdbcRecordStore first() {
        return stores.get(0);
    }

    JdbcRecordStore second() {
        return stores.get(1);
    }

    /** Does the same in four threads at once, two in each node, and gives what each returned. */
    <T> List<T> each(Function<RecordStore, T> work) {
        List<Callable<T>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            RecordStore store = stores.get(thread % 2);
            all.add(() -> work.apply(store));
        }
        return together(all);
    }

    <T> List<T> together(List<Callable<T>> work) {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        stores.forEach(JdbcRecordStore::close);
    }
}
