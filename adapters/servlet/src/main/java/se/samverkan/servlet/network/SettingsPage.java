package se.samverkan.servlet.network;

import java.util.Arrays;
import java.util.List;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Every setting of the plugin, what it is for and what it is now; never a password. */
final class SettingsPage implements Handler {
    private final Installation installation;

    SettingsPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        AdministrationPage.requireAdministrator(request);
        List<SettingRow> rows = Arrays.stream(Setting.values())
                .map(each -> new SettingRow(
                        each.key(),
                        each.description(request.locale()),
                        each.shown(installation.settings().get(each))))
                .toList();
        return installation
                .views()
                .of(request, "settings.title")
                .with("rows", rows)
                .with("misspelt", installation.settings().misspelt())
                .with("state", State.of(installation))
                .show("network/settings");
    }
}
