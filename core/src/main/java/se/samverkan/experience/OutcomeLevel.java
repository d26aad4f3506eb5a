package se.samverkan.experience;

/**
 * How far an effect reaches, from what was carried out to what changed in the transport system: the nine levels A–I of the MaxSumo
 * guide (MAX project and Trivector, <cite>MaxSumo: Guidance on how to plan, monitor and evaluate mobility projects</cite>, 2009).
 *
 * @since 0.1.0
 */
public enum OutcomeLevel {
    /** A: activities carried out. */
    A("Genomförda aktiviteter", "Activities carried out"),
    /** B: people know of the services. */
    B("Kännedom", "Awareness"),
    /** C: people use the services. */
    C("Användning", "Use"),
    /** D: users are satisfied with the services. */
    D("Nöjdhet med tjänsten", "Satisfaction with the service"),
    /** E: people accept the new way to travel. */
    E("Acceptans", "Acceptance"),
    /** F: people try it. */
    F("Prövar det nya", "Trying the new option"),
    /** G: those who tried are satisfied. */
    G("Nöjdhet med det nya", "Satisfaction with the new option"),
    /** H: behaviour has changed for good. */
    H("Varaktigt ändrat beteende", "Lasting change of behaviour"),
    /** I: the system has changed, such as less traffic or emissions. */
    I("Effekt på systemet", "Effect on the system");

    private final String swedish;
    private final String english;

    OutcomeLevel(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The level's name in Swedish.
     *
     * @return the name without its letter
     */
    public String swedish() {
        return swedish;
    }

    /**
     * The level's name in English.
     *
     * @return the name without its letter
     */
    public String english() {
        return english;
    }
}
