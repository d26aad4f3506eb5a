package se.samverkan.experience;

import se.samverkan.record.Header;
import se.samverkan.record.Language;

/** A draft that has been checked and lacks only its place: id, header and slug. */
record ExperienceContent(
        Language language,
        String title,
        Scope scope,
        Work work,
        Means means,
        Outcome outcome,
        Lessons lessons,
        Transfer transfer,
        Provenance provenance) {

    Experience at(ExperienceId id, Header header, Slug slug) {
        return new Experience(id, header, slug, title, scope, work, means, outcome, lessons, transfer, provenance);
    }
}
