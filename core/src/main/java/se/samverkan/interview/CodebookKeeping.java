package se.samverkan.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Problem;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;

/** Puts codes into the one codebook of a network, also when two coordinators begin it at the same moment. */
final class CodebookKeeping {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DESCRIPTION = 1_000;

    private final Records records;
    private final Actor coordinator;

    CodebookKeeping(Records records, Actor coordinator) {
        this.records = records;
        this.coordinator = coordinator;
    }

    Result<Code> put(Code code) {
        return required(code).ifMet(() -> stored(code));
    }

    /** Of two who change one code at the same time, the second is told what the first made of it. */
    Result<Code> change(Code seen, Code code) {
        if (book().flatMap(book -> book.code(code.id())).isEmpty()) {
            return Result.refused(Problem.notFound("code", code.id().value().toString()));
        }
        return required(code)
                .ifMet(() -> updated(book -> changed(book, seen, code)).then(book -> {
                    Code now = book.code(code.id()).orElse(seen);
                    return now.equals(code) ? Result.done(code) : new Result.Stale<>(now);
                }));
    }

    private Requirements required(Code code) {
        return new Requirements()
                .check(coordinator.is(Role.COORDINATOR), Problem.forbidden("coordinators-only"))
                .text("name", code.name(), 1, LONGEST_NAME)
                .text("description", code.description(), 0, LONGEST_DESCRIPTION)
                .check(isFree(code), Problem.conflict("name", "taken").with("value", code.name()));
    }

    private Result<Codebook> updated(UnaryOperator<Codebook> change) {
        return records.update(coordinator, Codebook.TYPE, Codebook.idIn(coordinator.network()), change);
    }

    private static Codebook changed(Codebook book, Code seen, Code code) {
        return book.code(code.id()).equals(Optional.of(seen)) ? added(book, code) : book;
    }

    private boolean isFree(Code code) {
        return book().flatMap(book -> book.named(code.name()))
                .filter(known -> !known.id().equals(code.id()))
                .isEmpty();
    }

    private Result<Code> stored(Code code) {
        CodebookId id = Codebook.idIn(coordinator.network());
        return records.createOrUpdate(
                        coordinator,
                        Codebook.TYPE,
                        id,
                        header -> new Codebook(id, header, List.of(code)),
                        book -> added(book, code))
                .map(book -> book.named(code.name()).orElse(code));
    }

    /** A name that somebody else took meanwhile is not taken twice: both then have the same code. */
    private static Codebook added(Codebook book, Code code) {
        boolean taken = book.named(code.name())
                .filter(known -> !known.id().equals(code.id()))
                .isPresent();
        return taken ? book : book.with(code);
    }

    private Optional<Codebook> book() {
        return records.find(coordinator, Codebook.TYPE, Codebook.idIn(coordinator.network()));
    }
}
