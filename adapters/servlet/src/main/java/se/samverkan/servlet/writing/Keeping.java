package se.samverkan.servlet.writing;

import java.util.Optional;
import java.util.UUID;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceId;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.record.Version;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.ManuscriptId;
import se.samverkan.writing.Manuscripts;

/** Keeps what a form holds as a draft: the one it names in a hidden field, or a new one. */
final class Keeping {
    /** The hidden field that names the draft. */
    static final String DRAFT = "manuscript";

    /** The hidden field that names the draft's version. */
    static final String DRAFT_VERSION = "manuscriptVersion";

    /** The hidden field that names the experience that is changed. */
    static final String EXPERIENCE = "experience";

    private static final String NEWER = "writing.saved-draft-newer";

    private final Manuscripts manuscripts;

    Keeping(Installation installation) {
        this.manuscripts = installation.samverkan().manuscripts();
    }

    Result<Manuscript> keep(Actor actor, Form form, ExperienceDraft draft) {
        Optional<ManuscriptId> kept = id(form, DRAFT).map(ManuscriptId::new);
        if (kept.isPresent()) {
            Result<Manuscript> result = manuscripts.keep(actor, kept.get(), version(form), draft);
            return isGone(result) ? Result.refused(Problem.conflict("", "draft-gone")) : result;
        }
        return id(form, EXPERIENCE)
                .map(ExperienceId::new)
                .map(experience -> manuscripts.begin(actor, experience, Opened.version(form), draft))
                .orElseGet(() -> manuscripts.begin(actor, draft));
    }

    private static boolean isGone(Result<Manuscript> result) {
        return result instanceof Result.Refused<Manuscript> refused
                && refused.problems().stream().anyMatch(problem -> problem.kind() == Problem.Kind.NOT_FOUND);
    }

    /** The draft that a form names. */
    Optional<Manuscript> found(Actor actor, Form form) {
        return id(form, DRAFT).flatMap(id -> manuscripts.find(actor, new ManuscriptId(id)));
    }

    /**
     * Throws away the draft that a form names, now that what was typed is saved.
     *
     * @return what to tell of a draft that is left: a legal hold keeps it, or another window has typed more in it
     */
    Optional<String> left(Actor actor, Form form) {
        return found(actor, form).flatMap(manuscript -> left(actor, form, manuscript));
    }

    private Optional<String> left(Actor actor, Form form, Manuscript manuscript) {
        if (!manuscript.header().version().equals(version(form))) {
            return Optional.of(NEWER);
        }
        Result<?> discarded = manuscripts.discard(actor, manuscript);
        if (discarded.isDone()) {
            return Optional.empty();
        }
        return Optional.of(discarded instanceof Result.Stale<?> ? NEWER : "writing.saved-draft-kept");
    }

    /** A form that remembers its draft. */
    static Form with(Form form, Manuscript manuscript) {
        return form.with(DRAFT, manuscript.id().value().toString())
                .with(
                        DRAFT_VERSION,
                        String.valueOf(manuscript.header().version().number()));
    }

    /** A form that has forgotten its draft, as when that is gone: what is typed is then kept as a new one. */
    static Form without(Form form) {
        return form.with(DRAFT, "").with(DRAFT_VERSION, "");
    }

    private static Version version(Form form) {
        String typed = form.value(DRAFT_VERSION);
        return typed.matches("[0-9]{1,18}") ? new Version(Long.parseLong(typed)) : Version.NEW;
    }

    private static Optional<UUID> id(Form form, String field) {
        String typed = form.value(field);
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }
}
