package se.samverkan.servlet.network;

import java.util.List;
import se.samverkan.attachment.Attachments;
import se.samverkan.attachment.VirusScanner;
import se.samverkan.experience.SearchState;
import se.samverkan.network.Deliverer;
import se.samverkan.servlet.page.Installation;

/**
 * What the administrator should know of the search, attachments and deliveries.
 *
 * @param search how the search is kept
 * @param attached whether files can be attached
 * @param scanners the names of the virus scanners, none if there are none
 * @param channels how the channels do that deliver notifications
 * @since 0.1.0
 */
public record State(SearchState search, boolean attached, List<String> scanners, List<Deliverer.State> channels) {

    static State of(Installation installation) {
        Attachments attachments = installation.attachments();
        return new State(
                installation.samverkan().search().state(),
                attachments.areKept(),
                attachments.rules().scanners().stream().map(VirusScanner::name).toList(),
                installation.samverkan().deliverer().states());
    }
}
