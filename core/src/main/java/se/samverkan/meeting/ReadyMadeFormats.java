package se.samverkan.meeting;

import java.util.List;

/**
 * The formats that networks of municipalities have used and that a new network begins with. The sizes are advice from practice.
 *
 * @since 0.1.0
 */
public final class ReadyMadeFormats {

    private static final Bilingual FACILITATOR = text("Samtalsledare", "Facilitator");
    private static final Bilingual NOTE_TAKER = text("Antecknare", "Note-taker");
    private static final Bilingual TIMEKEEPER = text("Tidhållare", "Timekeeper");
    private static final Bilingual GUEST = text("Inbjuden föreläsare", "Invited speaker");
    private static final Bilingual CASE_OWNER = text("Fallägare", "Case owner");
    private static final Bilingual HOST = text("Värdkommun", "Host municipality");
    private static final Bilingual EDITOR = text("Redaktör", "Editor");

    private static final List<MeetingFormat> ALL = List.of(
            format(
                    "rundabordssamtal",
                    text("Rundabordssamtal", "Round-table talk"),
                    text(
                            "Alla berättar hur de arbetar med en fråga, och gruppen ser vad som skiljer och förenar.",
                            "Everyone tells how they work with a question, and the group sees what differs and unites."),
                    new MeetingFormat.Size(90, 2, 8, 6, 24),
                    List.of(FACILITATOR, NOTE_TAKER, TIMEKEEPER),
                    List.of(text("Två frågor skickas ut en vecka före.", "Two questions are sent out a week before.")),
                    List.of(text("Slutsatser och öppna frågor", "Conclusions and open questions"))),
            format(
                    "forelasning-grupparbete",
                    text("Föreläsning och grupparbete", "Lecture and group work"),
                    text(
                            "En kunnig gäst ger en gemensam grund, och grupperna prövar den mot sin egen kommun.",
                            "A knowledgeable guest gives common ground, and groups test it against their own municipality."),
                    new MeetingFormat.Size(120, 1, 5, 10, 60),
                    List.of(GUEST, FACILITATOR, NOTE_TAKER),
                    List.of(text(
                            "Gästen får gruppens frågor i förväg.",
                            "The guest gets the group's questions beforehand.")),
                    List.of(text("Gruppernas slutsatser", "The groups' conclusions"), text("Nyheter", "News"))),
            format(
                    "coachningsgrupp",
                    text("Coachningsgrupp 3–4 kommuner", "Coaching group of 3–4 municipalities"),
                    text(
                            "Några kommuner i liknande läge följer varandra och hjälps åt med nästa steg.",
                            "A few municipalities in a similar situation follow each other and help with the next step."),
                    new MeetingFormat.Size(60, 4, 4, 3, 8),
                    List.of(FACILITATOR, TIMEKEEPER),
                    List.of(text(
                            "Var och en väljer en fråga att få hjälp med.",
                            "Each chooses a question to get help with.")),
                    List.of(text("Ett nästa steg för varje kommun", "A next step for each municipality"))),
            format(
                    "fallstudie",
                    text("Fallstudie (caseklinik)", "Case study (case clinic)"),
                    text(
                            "En kommun lägger fram ett verkligt problem, och de andra frågar, tolkar och föreslår.",
                            "One municipality presents a real problem, and the others ask, interpret and suggest."),
                    new MeetingFormat.Size(75, 1, 6, 4, 12),
                    List.of(CASE_OWNER, FACILITATOR, NOTE_TAKER, TIMEKEEPER),
                    List.of(text(
                            "Fallägaren skriver en halv sida om fallet.",
                            "The case owner writes half a page on the case.")),
                    List.of(text("Förslag till försök", "Proposed experiments"), text("Begränsningar", "Limitations"))),
            format(
                    "erfarenhetscirkel",
                    text("Erfarenhetscirkel", "Circle of experience"),
                    text(
                            "Samma krets möts flera gånger och går på djupet i vad som gick bra och mindre bra.",
                            "The same circle meets several times and looks deeply into what went well and less well."),
                    new MeetingFormat.Size(90, 3, 8, 5, 10),
                    List.of(FACILITATOR, NOTE_TAKER),
                    List.of(text("Läs kretsens erfarenheter om temat.", "Read the circle's experiences on the theme.")),
                    List.of(text("Nya eller uppdaterade erfarenheter", "New or updated experiences"))),
            format(
                    "oppet-rum",
                    text("Öppet rum", "Open space"),
                    text(
                            "Deltagarna sätter dagordningen på plats och går dit frågan är viktigast för dem.",
                            "Participants set the agenda on the spot and go where the question matters most to them."),
                    new MeetingFormat.Size(150, 3, 8, 12, 80),
                    List.of(FACILITATOR, NOTE_TAKER),
                    List.of(text(
                            "Ett gemensamt tema, inga färdiga programpunkter.",
                            "A shared theme, no ready agenda items.")),
                    List.of(text("En anteckning för varje samtal", "A note for each talk"))),
            format(
                    "frukostmote",
                    text("Frukostmöte", "Breakfast meeting"),
                    text(
                            "En kort träff med en nyhet eller ett exempel och tid för frågor.",
                            "A short meeting with a piece of news or an example and time for questions."),
                    new MeetingFormat.Size(45, 1, 50, 5, 100),
                    List.of(HOST, TIMEKEEPER),
                    List.of(text("En kommun förbereder tio minuter.", "One municipality prepares ten minutes.")),
                    List.of(text("Nyheter", "News"), text("Öppna frågor", "Open questions"))),
            format(
                    "digitalt-studiebesok",
                    text("Digitalt studiebesök", "Digital study visit"),
                    text(
                            "En kommun visar sitt projekt på plats genom film eller direktsändning och svarar på frågor.",
                            "A municipality shows its project on site by film or live and answers questions."),
                    new MeetingFormat.Size(60, 1, 25, 5, 50),
                    List.of(HOST, FACILITATOR, NOTE_TAKER),
                    List.of(text("Värden provar ljud och bild på plats.", "The host tries sound and picture on site.")),
                    List.of(text("En erfarenhet i banken", "An experience in the bank"))),
            format(
                    "skrivstuga",
                    text("Skrivstuga", "Writing session"),
                    text(
                            "Alla skriver färdigt en erfarenhet eller en rekommendation, med hjälp av varandra.",
                            "Everyone finishes writing an experience or a recommendation, with each other's help."),
                    new MeetingFormat.Size(90, 2, 3, 3, 20),
                    List.of(EDITOR, TIMEKEEPER),
                    List.of(text("Ta med det du vill skriva om.", "Bring what you want to write about.")),
                    List.of(text("Färdiga texter att dela", "Finished texts to share"))));

    private ReadyMadeFormats() {}

    /**
     * The ready-made formats.
     *
     * @return nine formats, from the most common
     */
    public static List<MeetingFormat> all() {
        return ALL;
    }

    private static MeetingFormat format(
            String key,
            Bilingual name,
            Bilingual purpose,
            MeetingFormat.Size size,
            List<Bilingual> roles,
            List<Bilingual> preparation,
            List<Bilingual> outputs) {
        return new MeetingFormat(new FormatKey(key), name, purpose, size, roles, preparation, outputs);
    }

    private static Bilingual text(String swedish, String english) {
        return new Bilingual(swedish, english);
    }
}
