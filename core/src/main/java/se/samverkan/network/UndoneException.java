package se.samverkan.network;

import se.samverkan.record.Result;

/** Carries a refusal out of a transaction, so that the storage undoes it. */
final class UndoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Result<?> result;

    UndoneException(Result<?> result) {
        super("undone", null, false, false);
        this.result = result;
    }

    Result<?> result() {
        return result;
    }
}
