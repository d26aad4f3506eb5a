package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordType;

/**
 * A stretch of an interview that somebody has coded. Restricted like the interview. A record of its own, so that several coders work in one
 * interview at once and a theme can point to it.
 *
 * @param id its identity
 * @param header what every record carries; its language is the interview's
 * @param interview the interview
 * @param organisation the organisation interviewed
 * @param selection the stretch of the interview's text
 * @param words the words of that stretch
 * @param codings the codes given to it, by whom
 * @since 0.1.0
 */
public record Passage(
        PassageId id,
        Header header,
        InterviewId interview,
        OrganisationId organisation,
        Selection selection,
        String words,
        List<Coding> codings)
        implements NetworkRecord {

    /** How passages are stored and found: by {@code interview}, {@code organisation} and {@code code}. */
    public static final RecordType<Passage> TYPE =
            RecordType.of("passage", Passage.class, PassageId::new, Passage::facets);

    /** Copies the codings and refuses words that are not as long as the stretch. */
    public Passage {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(interview, "interview");
        requireNonNull(organisation, "organisation");
        codings = ImmutableList.copyOf(codings);
        int length = words.codePointCount(0, words.length());
        if (length != selection.length()) {
            throw new IllegalArgumentException("Passage has " + length + " characters of words for a selection of "
                    + selection.length() + ": they must be the same");
        }
    }

    private static Facets facets(Passage passage) {
        Facets.Builder facets = Facets.builder()
                .add("interview", passage.interview().value().toString())
                .add("organisation", passage.organisation().value().toString())
                .addAll(
                        "code",
                        passage.codes().stream()
                                .map(code -> code.value().toString())
                                .toList());
        passage.header().author().ifPresent(coder -> facets.add(Facets.ASSIGNED, coder.value()));
        return facets.build();
    }

    /**
     * The codes somebody has given to it.
     *
     * @return each code once, in the order they were given
     */
    public List<CodeId> codes() {
        return codings.stream().map(Coding::code).distinct().toList();
    }

    @Override
    public String title() {
        return FirstWords.of(words);
    }

    Passage and(List<Coding> more) {
        List<Coding> all = new ArrayList<>(codings);
        more.stream()
                .filter(coding -> codings.stream()
                        .noneMatch(known -> known.code().equals(coding.code())
                                && known.coder().equals(coding.coder())))
                .forEach(all::add);
        return new Passage(id, header, interview, organisation, selection, words, all);
    }

    Passage without(Predicate<Coding> unwanted) {
        List<Coding> rest = codings.stream().filter(unwanted.negate()).toList();
        return new Passage(id, header, interview, organisation, selection, words, rest);
    }

    @Override
    public Passage withHeader(Header other) {
        return new Passage(id, other, interview, organisation, selection, words, codings);
    }
}
