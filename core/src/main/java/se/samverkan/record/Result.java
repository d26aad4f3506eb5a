package se.samverkan.record;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a use case: done, refused with reasons, or stale because somebody else was first. Refusals that a caller must expect are
 * values; exceptions are for broken contracts.
 *
 * <pre>{@code
 * Experience saved = bank.write(actor, draft).orThrow();
 * }</pre>
 *
 * @param <T> what a done use case returns
 * @since 0.1.0
 */
public sealed interface Result<T> {

    /**
     * It was done.
     *
     * @param value what it returned
     * @param <T> the value's type
     */
    record Done<T>(T value) implements Result<T> {}

    /**
     * It was refused and nothing was stored.
     *
     * @param problems the reasons, at least one
     * @param <T> the value's type
     */
    record Refused<T>(List<Problem> problems) implements Result<T> {

        /** Copies the problems and refuses none. */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs at least one problem that says why");
            }
        }
    }

    /**
     * Somebody else stored a version first and nothing was overwritten.
     *
     * @param current the record as it is stored now
     * @param <T> the value's type
     */
    record Stale<T>(T current) implements Result<T> {}

    /**
     * A done use case.
     *
     * @param value what it returns
     * @param <T> the value's type
     * @return the result
     */
    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    /**
     * A refused use case.
     *
     * @param problem the reason
     * @param <T> the value's type
     * @return the result
     */
    static <T> Result<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    /**
     * A refused use case.
     *
     * @param problems the reasons, at least one
     * @param <T> the value's type
     * @return the result
     */
    static <T> Result<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    /**
     * The value, for callers that expect no refusal.
     *
     * @return the value
     * @throws IllegalStateException if it was refused or stale; the message holds the reasons
     */
    default T orThrow() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException(
                this instanceof Refused<T> refused
                        ? "Refused: " + refused.problems()
                        : "Stale: somebody else stored a version first; read it again and apply your change to it");
    }

    /**
     * Whether it was done.
     *
     * @return true if so
     */
    default boolean isDone() {
        return this instanceof Done;
    }

    /**
     * This result with its value turned into another.
     *
     * @param change makes the new value
     * @param <U> the new value's type
     * @return the same outcome with the new value
     */
    default <U> Result<U> map(Function<? super T, ? extends U> change) {
        if (this instanceof Done<T> done) {
            return new Done<>(change.apply(done.value()));
        }
        if (this instanceof Stale<T> stale) {
            return new Stale<>(change.apply(stale.current()));
        }
        return new Refused<>(((Refused<T>) this).problems());
    }

    /**
     * Goes on with another use case if this was done.
     *
     * @param next what to do with the value
     * @param <U> what that returns
     * @return its result, or this refusal
     */
    default <U> Result<U> then(Function<? super T, Result<U>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.problems());
        }
        return new Refused<>(List.of(Problem.conflict("", "stale")));
    }
}
