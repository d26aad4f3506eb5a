package se.samverkan.servlet.peers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.Peers;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.OrganisationId;
import se.samverkan.servlet.login.Register;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.similarity.Likeness;
import se.samverkan.similarity.Profile;
import se.samverkan.similarity.Similarity;
import se.samverkan.similarity.Weights;

/**
 * How like the givers of experiences are to the reader's own municipality, by facts alone: what they work on is told by the experiences
 * themselves. It asks the storage nothing more than the register does.
 *
 * @since 0.1.0
 */
public final class Likenesses {
    private final Register register;
    private final View view;
    private final Actor actor;
    private final Optional<Profile> own;

    private Likenesses(Register register, View view, Actor actor) {
        this.register = register;
        this.view = view;
        this.actor = actor;
        this.own = actor.organisation().flatMap(id -> register.profile(actor, id));
    }

    /**
     * For a reader.
     *
     * @param installation the installation
     * @param view the page
     * @param actor the reader
     * @return the likenesses; they tell nothing to a reader who acts for no municipality
     */
    public static Likenesses of(Installation installation, View view, Actor actor) {
        return new Likenesses(installation.register(), view, actor);
    }

    /**
     * How like the most alike of an experience's municipalities is to the reader's own.
     *
     * @param experience the experience
     * @return the words; empty if it is of their own municipality, or too little can be compared to find anything alike
     */
    public Optional<Like> best(Experience experience) {
        return likenesses(experience)
                .filter(likeness -> likeness.degree() != Likeness.Degree.UNKNOWN
                        || !likeness.alike().isEmpty())
                .max(Comparator.comparingDouble(Likeness::value))
                .map(likeness -> Like.of(view, likeness, view.text("peers.you")));
    }

    /**
     * How like each of an experience's municipalities is to the reader's own.
     *
     * @param experience the experience
     * @return the words, in the experience's order; none if it is of their own municipality
     */
    public List<Like> all(Experience experience) {
        return likenesses(experience)
                .map(likeness -> Like.of(view, likeness, view.text("peers.you")))
                .toList();
    }

    /**
     * How like an organisation is to the reader's own.
     *
     * @param organisation the organisation
     * @return the words; empty if it is their own, no municipality, or nothing can be compared
     */
    public Optional<Like> to(OrganisationId organisation) {
        return own.flatMap(mine -> register.profile(actor, organisation)
                        .filter(other -> !other.key().equals(mine.key()))
                        .map(other -> Similarity.bundled().compare(mine, other, Weights.USUAL)))
                .filter(likeness -> !likeness.parts().isEmpty())
                .map(likeness -> Like.of(view, likeness, view.text("peers.you")));
    }

    /**
     * Whether enough is known of the reader's own municipality to compare it.
     *
     * @return true if at least its municipality group is
     */
    public boolean canCompare() {
        return own.flatMap(Profile::group).isPresent();
    }

    /**
     * Those of some municipalities that are most like the reader's own.
     *
     * @param codes the municipalities' codes; the reader's own among them is left out
     * @param most how many at most
     * @return the codes, the most alike first, without those that share nothing; none for a reader who acts for no municipality
     */
    public List<String> nearest(Collection<String> codes, int most) {
        return codes.stream()
                .map(MunicipalityCode::of)
                .filter(code -> own.isPresent() && !isOwn(code))
                .flatMap(code -> profile(code).stream())
                .map(profile -> Similarity.bundled().compare(own.orElseThrow(), profile, Weights.USUAL))
                .filter(likeness -> !likeness.alike().isEmpty())
                .sorted(Comparator.comparingDouble(Likeness::value).reversed())
                .limit(most)
                .map(likeness -> likeness.other().key())
                .toList();
    }

    private Stream<Likeness> likenesses(Experience experience) {
        if (own.isEmpty() || experience.scope().municipalities().stream().anyMatch(this::isOwn)) {
            return Stream.empty();
        }
        return experience.scope().municipalities().stream()
                .map(this::profile)
                .flatMap(Optional::stream)
                .map(profile -> Similarity.bundled().compare(own.get(), profile, Weights.USUAL))
                .filter(likeness -> !likeness.parts().isEmpty());
    }

    private boolean isOwn(MunicipalityCode code) {
        return own.filter(profile -> Objects.equals(profile.key(), code.value()))
                .isPresent();
    }

    private Optional<Profile> profile(MunicipalityCode code) {
        return Peers.profile(code).or(() -> register.profile(actor, code));
    }
}
