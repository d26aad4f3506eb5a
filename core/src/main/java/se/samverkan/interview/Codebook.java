package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * The codes of a network, kept by its coordinators and read by its members. A network has one codebook.
 *
 * @param id its identity, which follows from the network's
 * @param header what every record carries
 * @param codes the codes, in the order they were added
 * @since 0.1.0
 */
public record Codebook(CodebookId id, Header header, List<Code> codes) implements NetworkRecord {

    /** How codebooks are stored and found. */
    public static final RecordType<Codebook> TYPE =
            RecordType.of("codebook", Codebook.class, CodebookId::new, c -> Facets.NONE);

    /** Copies the codes. */
    public Codebook {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        codes = ImmutableList.copyOf(codes);
    }

    static CodebookId idIn(NetworkId network) {
        return new CodebookId(network.value());
    }

    /**
     * Looks up a code.
     *
     * @param code its id
     * @return the code, empty if it is not in the book
     */
    public Optional<Code> code(CodeId code) {
        return codes.stream().filter(known -> known.id().equals(code)).findFirst();
    }

    /**
     * Looks up a code.
     *
     * @param name its name; upper and lower case are the same
     * @return the code, empty if it is not in the book
     */
    public Optional<Code> named(String name) {
        String wanted = folded(name);
        return codes.stream()
                .filter(known -> folded(known.name()).equals(wanted))
                .findFirst();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    Codebook with(Code code) {
        List<Code> all = new ArrayList<>(codes);
        int at = codes.stream().map(Code::id).toList().indexOf(code.id());
        if (at < 0) {
            all.add(code);
        } else {
            all.set(at, code);
        }
        return new Codebook(id, header, all);
    }

    @Override
    public String title() {
        return "Kodbok";
    }

    @Override
    public Codebook withHeader(Header other) {
        return new Codebook(id, other, codes);
    }
}
