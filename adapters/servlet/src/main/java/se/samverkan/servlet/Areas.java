package se.samverkan.servlet;

import java.util.List;
import se.samverkan.servlet.about.AboutPages;
import se.samverkan.servlet.experience.ExperiencePages;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.start.StartPages;
import se.samverkan.servlet.web.Area;

/** Every area of the plugin, in the order of the navigation. */
final class Areas {
    private Areas() {}

    static List<Area> of(Installation installation) {
        return List.of(new StartPages(installation), new ExperiencePages(installation), new AboutPages(installation));
    }
}
