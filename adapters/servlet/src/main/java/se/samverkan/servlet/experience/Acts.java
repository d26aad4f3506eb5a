package se.samverkan.servlet.experience;

import se.samverkan.experience.Experience;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.record.RecordState;
import se.samverkan.record.Sharing;

/**
 * What a reader may do with an experience, so that a page offers nothing that would be refused.
 *
 * @param edit whether they may change it
 * @param share whether they may share it with the network
 * @param publish whether they may make it public
 * @param reuse whether they may tell that they have had use of it
 * @since 0.1.0
 */
public record Acts(boolean edit, boolean share, boolean publish, boolean reuse) {
    static Acts of(Actor actor, Experience experience) {
        boolean open = experience.header().state() != RecordState.ARCHIVED;
        boolean edit = open && Permissions.mayChange(actor, Experience.TYPE, experience, corrected(experience));
        boolean narrow = Sharing.NETWORK.widerThan(experience.header().sharing());
        boolean publish = open
                && experience.header().sharing() == Sharing.NETWORK
                && Permissions.mayPublish(actor, experience.header());
        boolean reuse = actor.isMember() && !actor.actsFor(experience.header().owner());
        return new Acts(edit, edit && narrow, publish, reuse);
    }

    /** What is public is shared in the network again when an official corrects it. */
    private static Experience corrected(Experience experience) {
        return experience.header().sharing() == Sharing.PUBLIC
                ? experience.withHeader(experience.header().withSharing(Sharing.NETWORK))
                : experience;
    }
}
