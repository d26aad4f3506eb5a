package se.samverkan.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.Tales;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Notification;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Theme;

final class FollowsTest {

    private final SmallNetwork network = new SmallNetwork(2);
    private final Theme cycling = Tales.theme(network, "cykel", "Gång och cykel");
    private final Follows follows = network.samverkan().follows();
    private final ExperienceBank bank = network.samverkan().experiences();
    private final Actor writer = network.official(0);
    private final Actor follower = network.official(1);

    private List<String> told(Actor actor) {
        return network.samverkan().inbox().list(actor, PageRequest.first(20)).items().stream()
                .map(Notification::code)
                .toList();
    }

    private void followTheme() {
        follows.follow(follower, Followed.theme(cycling.id()), "Gång och cykel").orThrow();
    }

    @Test
    void who_follows_a_theme_and_a_municipality_is_told_once_when_something_is_shared() {
        followTheme();
        follows.follow(follower, Followed.municipality(MunicipalityCode.of("0580")), "Linköping")
                .orThrow();

        bank.write(writer, Tales.draft("Elcykelpool"), Sharing.NETWORK).orThrow();

        assertThat(told(follower)).containsExactly("followed-new");
        assertThat(told(writer)).isEmpty();
    }

    @Test
    void a_draft_is_told_to_nobody_until_it_is_shared() {
        followTheme();
        Experience draft = bank.write(writer, Tales.draft("Elcykelpool"), Sharing.ORGANISATION)
                .orThrow();
        assertThat(told(follower)).isEmpty();

        bank.share(writer, draft.id(), draft.header().version(), Sharing.NETWORK)
                .orThrow();

        assertThat(told(follower)).containsExactly("followed-new");
    }

    @Test
    void a_change_of_what_is_shared_is_told_too() {
        Experience shared =
                bank.write(writer, Tales.draft("Elcykelpool"), Sharing.NETWORK).orThrow();
        followTheme();

        bank.change(
                        writer,
                        shared.id(),
                        shared.header().version(),
                        Tales.draft("Elcykelpool").with(ExperienceField.DID_NOT_WORK, "Stölder"))
                .orThrow();

        assertThat(told(follower)).containsExactly("followed-changed");
    }

    @Test
    void who_has_stopped_following_is_not_told() {
        followTheme();
        Follow follow = follows.mine(follower).get(0);

        follows.stop(follower, follow.id()).orThrow();
        bank.write(writer, Tales.draft("Elcykelpool"), Sharing.NETWORK).orThrow();

        assertThat(follows.mine(follower)).isEmpty();
        assertThat(told(follower)).isEmpty();
        assertThat(follows.stop(follower, follow.id())).isInstanceOf(Result.Refused.class);
    }

    @Test
    void following_twice_is_following_once_and_nobody_else_sees_it() {
        followTheme();
        followTheme();

        assertThat(follows.mine(follower)).hasSize(1);
        assertThat(follows.mine(network.coordinator())).isEmpty();
    }

    @Test
    void a_key_reads_what_its_person_reads_until_it_is_taken_back() {
        FeedKeys keys = network.samverkan().feedKeys();
        String first = keys.issue(follower).orThrow();

        assertThat(keys.reader(first)).isEqualTo(Result.done(follower));
        assertThat(first).matches("[0-9a-f]{64}");
        String second = keys.issue(follower).orThrow();
        assertThat(keys.reader(first)).isInstanceOf(Result.Refused.class);
        assertThat(keys.reader(second)).isEqualTo(Result.done(follower));
        keys.revoke(follower).orThrow();
        assertThat(keys.reader(second)).isInstanceOf(Result.Refused.class);
        assertThat(keys.reader("' or 1=1")).isInstanceOf(Result.Refused.class);
        assertThat(keys.hasKey(follower)).isFalse();
    }

    @Test
    void only_the_hash_of_a_key_is_kept() {
        String key = network.samverkan().feedKeys().issue(follower).orThrow();

        assertThat(network.samverkan().records().all(follower, se.samverkan.record.RecordQuery.of(FeedKey.TYPE)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.toString()).doesNotContain(key));
    }
}
