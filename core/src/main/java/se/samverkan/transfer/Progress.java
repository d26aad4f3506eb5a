package se.samverkan.transfer;

/**
 * Is told how far a long run has come, and may stop it. Called from the thread that runs, about every thousand entries, where they are stored every few thousand.
 *
 * @since 0.1.0
 */
public interface Progress {

    /** Tells nobody, stops nothing. */
    Progress NONE = (step, done, total) -> true;

    /** The steps of a run. */
    enum Step {
        /** An archive is written: entries, then contents. */
        EXPORTING,
        /** An archive is read through and checked; nothing is written yet. */
        CHECKING,
        /** What the archive holds is compared with what is stored. */
        COMPARING,
        /** Entries are stored; all of it is undone if anything fails. */
        STORING
    }

    /**
     * Tells how far it has come.
     *
     * @param step what is being done
     * @param done how many entries and contents of that step are done
     * @param total how many there are; 0 if that is not known yet
     * @return false to stop; what was stored is undone
     */
    boolean goOn(Step step, long done, long total);
}
