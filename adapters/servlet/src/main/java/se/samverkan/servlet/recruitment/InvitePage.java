package se.samverkan.servlet.recruitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.interest.Interest;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.record.Result;
import se.samverkan.recruitment.PanelInvitations;
import se.samverkan.selection.MemberState;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelId;
import se.samverkan.selection.PanelMember;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/**
 * Makes personal links for those who were drawn, and shows them with a ready text while the coordinator's session lasts. The storage keeps no secret of a link,
 * so that a lost one is made anew.
 */
final class InvitePage {
    private static final String AREA = "invite";
    private static final String ALL = "inbjudningar.zip";

    private final Installation installation;
    private final PanelInvitations invitations;

    InvitePage(Installation installation) {
        this.installation = installation;
        this.invitations = installation.samverkan().panelInvitations();
    }

    private Panel panel(Request request) {
        Actor actor = request.coordinator();
        return installation
                .samverkan()
                .panels()
                .find(actor, new PanelId(request.id("id")))
                .filter(panel -> actor.actsFor(panel.header().owner()))
                .orElseThrow(RefusedRequestException::notFound);
    }

    Response show(Request request) {
        Panel panel = panel(request);
        List<String> unasked = panel.members().stream()
                .filter(member -> member.state() == MemberState.DRAWN)
                .map(member -> member.municipality().value())
                .toList();
        return show(request, panel, Form.empty(AREA).with("municipality", unasked));
    }

    private Response show(Request request, Panel panel, Form form) {
        Actor actor = request.coordinator();
        List<PanelMember> members = panel.members().stream()
                .filter(member -> !panel.isReplaced(member.municipality()))
                .toList();
        return installation
                .views()
                .of(request, "invite.title")
                .with(form)
                .with("panel", panel)
                .with("members", members)
                .with("links", invitations.links(actor, panel))
                .with("letters", letters(request, panel))
                .show("recruitment/invite")
                .header("Cache-Control", "no-store");
    }

    Response send(Request request) {
        Panel panel = panel(request);
        Form form = Form.of(AREA, request);
        List<MunicipalityCode> chosen = Codes.of(
                form.values("municipality").stream().filter(Codes::isKnown).toList());
        Result<Map<MunicipalityCode, String>> invited = invitations.invite(request.coordinator(), panel, chosen);
        if (!(invited instanceof Result.Done<Map<MunicipalityCode, String>> done)) {
            return show(request, panel, form.refused(Planning.problems(invited)));
        }
        Map<MunicipalityCode, String> secrets = secrets(request, panel);
        secrets.putAll(done.value());
        List<String> kept = new ArrayList<>();
        secrets.forEach((code, secret) -> kept.add(code.value() + secret));
        request.session().put(key(panel), String.join(" ", kept));
        return request.redirect("/urval/" + panel.id().value() + "/inbjudan", "invite.done");
    }

    private static String key(Panel panel) {
        return "links-" + panel.id().value();
    }

    /** The secrets that were made in this session, by municipality. */
    private static Map<MunicipalityCode, String> secrets(Request request, Panel panel) {
        Map<MunicipalityCode, String> secrets = new LinkedHashMap<>();
        request.session()
                .get(key(panel))
                .map(kept -> List.of(kept.split(" ")))
                .orElse(List.of())
                .forEach(each -> secrets.put(MunicipalityCode.of(each.substring(0, 4)), each.substring(4)));
        return secrets;
    }

    private List<Letter> letters(Request request, Panel panel) {
        Map<MunicipalityCode, String> secrets = secrets(request, panel);
        if (secrets.isEmpty()) {
            return List.of();
        }
        Map<MunicipalityCode, Interest> contacts =
                installation.samverkan().calls().newest(request.coordinator(), secrets.keySet());
        View words = installation.views().of(request, "invite.title");
        String network = request.visitor().network().map(Network::title).orElse("");
        boolean announced = installation
                .samverkan()
                .announcements()
                .of(request.coordinator(), panel.id())
                .isPresent();
        String how = words.text(announced ? "invite.how.announced" : "invite.how");
        String mark = panel.header().isExample() ? words.text("frame.example") + ": " : "";
        List<Letter> letters = new ArrayList<>();
        secrets.forEach((code, secret) -> {
            String link = request.absoluteUrl("/svar/" + secret);
            String name = Codes.names(List.of(code));
            String subject = mark + words.text("invite.subject", "network", network, "name", name);
            String body = words.text(
                    "invite.body", "network", network, "name", name, "panel", panel.title(), "how", how, "link", link);
            Optional<String> to = Optional.ofNullable(contacts.get(code)).map(Interest::contact);
            letters.add(new Letter(code, name, to, subject, body, link));
        });
        return letters;
    }

    Response file(Request request) {
        Panel panel = panel(request);
        List<Letter> letters = letters(request, panel);
        String file = request.path("file");
        if (file.equals(ALL) && !letters.isEmpty()) {
            return Response.stream("application/zip", to -> Letter.zip(letters, to))
                    .header("Content-Disposition", "attachment; filename=\"" + ALL + "\"")
                    .header("Cache-Control", "no-store");
        }
        return letters.stream()
                .filter(letter -> file.equals(letter.file()))
                .findFirst()
                .map(letter -> Response.text("message/rfc822", letter.message())
                        .header("Content-Disposition", "attachment; filename=\"" + letter.file() + "\"")
                        .header("Cache-Control", "no-store"))
                .orElseThrow(RefusedRequestException::notFound);
    }
}
