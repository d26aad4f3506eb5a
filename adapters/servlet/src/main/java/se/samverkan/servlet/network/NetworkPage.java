package se.samverkan.servlet.network;

import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.SwedenMap;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Who takes part in the network, as a table and on the map. */
final class NetworkPage implements Handler {
    private final Installation installation;

    NetworkPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.member();
        Network network = request.visitor().network().orElseThrow(RefusedRequestException::notFound);
        List<MemberRow> rows = MemberRow.all(installation.samverkan(), actor);
        SwedenMap map = SwedenMap.of(
                rows.stream()
                        .flatMap(row -> row.organisation().municipality().stream())
                        .toList(),
                List.of());
        return installation
                .views()
                .titled(request, network.title())
                .with("network", network)
                .with("rows", rows)
                .with("map", map)
                .show("network/network");
    }
}
