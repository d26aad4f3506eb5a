package se.samverkan.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Slug;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.Header;
import se.samverkan.record.Version;

/** Experiences like some that were written, as many as are wanted, each a second younger than the one before. */
final class Variants {

    private final List<Experience> patterns;
    private int made;

    Variants(List<Experience> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** An experience that was never stored. */
    Experience unsaved() {
        return next(Version.NEW);
    }

    /** Experiences that another storage held, in one version each. */
    List<Entry<Experience>> history(int count) {
        List<Entry<Experience>> entries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            entries.add(entry(next(Version.NEW.next())));
        }
        return entries;
    }

    /** An experience as another storage held it. */
    static Entry<Experience> entry(Experience experience) {
        Header header = experience.header();
        return new Entry<>(
                Experience.TYPE,
                new Change(
                        1,
                        Experience.TYPE.ref(experience.id()),
                        header.network(),
                        header.version(),
                        header.owner(),
                        header.author(),
                        header.changed(),
                        Change.Kind.WRITTEN),
                Optional.of(experience));
    }

    private Experience next(Version version) {
        Experience like = patterns.get(made % patterns.size());
        Header header = like.header();
        made++;
        return new Experience(
                new ExperienceId(UUID.randomUUID()),
                new Header(
                        header.network(),
                        header.owner(),
                        version,
                        header.sharing(),
                        header.language(),
                        header.origin(),
                        header.author(),
                        header.created().plusSeconds(made),
                        header.changed().plusSeconds(made)),
                new Slug("variant-" + made),
                "Bilpool " + made,
                like.scope(),
                like.work(),
                like.means(),
                like.outcome(),
                like.lessons(),
                like.transfer(),
                like.provenance());
    }
}
