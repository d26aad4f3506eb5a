package se.samverkan.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.theme.ThemeId;

/**
 * One member's vote for the themes they find most urgent. Anonymous: no person, no organisation, only a day. No reader sees a single vote.
 *
 * @param id its identity
 * @param header what every record carries, without an author
 * @param themes the themes voted for, 1–3
 * @since 0.1.0
 */
public record PriorityVote(PriorityVoteId id, Header header, Set<ThemeId> themes) implements NetworkRecord {

    /** The most themes one may vote for. */
    public static final int MOST = 3;

    /** How votes are stored and found: by {@code theme}. */
    public static final RecordType<PriorityVote> TYPE = RecordType.of(
                    "priority-vote", PriorityVote.class, PriorityVoteId::new, PriorityVote::facets)
            .asAnonymous();

    /** Copies the themes and refuses none and more than three. */
    public PriorityVote {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        themes = ImmutableSet.copyOf(themes);
        if (themes.isEmpty() || themes.size() > MOST) {
            throw new IllegalArgumentException("Vote for " + themes.size() + " themes: vote for 1-" + MOST);
        }
    }

    private static Facets facets(PriorityVote vote) {
        return Facets.builder()
                .addAll(
                        "theme",
                        vote.themes().stream().map(id -> id.value().toString()).toList())
                .build();
    }

    @Override
    public String title() {
        return id.value().toString();
    }

    @Override
    public PriorityVote withHeader(Header other) {
        return new PriorityVote(id, other, themes);
    }
}
