package se.samverkan.experience;

/**
 * How well an outcome is shown, in four steps: what was compared with what, not how large the effect was.
 *
 * @since 0.1.0
 */
public enum EvidenceStrength {
    /** 1: told by those who did it, without figures. */
    TOLD(1),
    /** 2: measured afterwards, or told by several independent sources; nothing to compare with. */
    MEASURED(2),
    /** 3: measured before and after. */
    BEFORE_AND_AFTER(3),
    /** 4: measured before and after, and compared with others who did not do it. */
    COMPARED(4);

    private final int step;

    EvidenceStrength(int step) {
        this.step = step;
    }

    /**
     * The step as a number.
     *
     * @return 1–4
     */
    public int step() {
        return step;
    }
}
