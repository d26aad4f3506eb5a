package se.samverkan.servlet.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything an administrator can set. A value is read from the system property of this name, the environment variable of this name in
 * capitals with underscores, the context parameter of this name, or else is the default.
 *
 * @since 0.1.0
 */
public enum Setting {
    /** Where the plugin answers. */
    PREFIX(
            "prefix",
            "/samverkan",
            Checks::prefix,
            "Adressen som pluginen svarar under, till exempel /samverkan. I en egen applikation: /.",
            "The path the plugin answers under, for example /samverkan. In an application of its own: /."),
    /** The data folder. */
    DATA(
            "data",
            "",
            Checks::anything,
            "Mappen för data. Tomt: mappen samverkan i hemkatalogen för den som kör servern.",
            "The data folder. Empty: the folder samverkan in the home of the user that runs the server."),
    /** Which storage is used. */
    STORAGE(
            "storage",
            "",
            Checks::anything,
            "Lagringens namn, till exempel jdbc, eller memory som glömmer allt. Tomt: den som finns.",
            "The storage's name, for example jdbc, or memory, which forgets everything. Empty: the one there is."),
    /** The address of the database. */
    JDBC_URL(
            "jdbc.url",
            "",
            Checks::anything,
            "Databasens adress, till exempel jdbc:postgresql://server/namn eller jdbc:mariadb://server/namn. Tomt: en"
                    + " inbyggd databas i datamappen.",
            "The database's address, for example jdbc:postgresql://server/name or jdbc:mariadb://server/name. Empty:"
                    + " an embedded database in the data folder."),
    /** Who connects to the database. */
    JDBC_USER("jdbc.user", "", Checks::anything, "Databasanvändaren.", "The user of the database."),
    /** The password of who connects to the database. */
    JDBC_PASSWORD(
            "jdbc.password",
            "",
            Checks::anything,
            "Databasanvändarens lösenord. Visas aldrig.",
            "The password of the user of the database. Never shown."),
    /** A data source of the host's. */
    JDBC_DATASOURCE(
            "jdbc.datasource",
            "",
            Checks::anything,
            "JNDI-namnet på serverns datakälla, i stället för en adress, till exempel java:comp/env/jdbc/samverkan.",
            "The JNDI name of a data source of the server, in the place of an address, for example"
                    + " java:comp/env/jdbc/samverkan."),
    /** The schema of the tables. */
    JDBC_SCHEMA(
            "jdbc.schema",
            "",
            Checks::anything,
            "Schemat där tabellerna ligger, i MariaDB databasen. Tomt: det som anslutningen har.",
            "The schema that the tables lie in, in MariaDB the database. Empty: the connection's own."),
    /** What the names of the tables begin with. */
    JDBC_PREFIX(
            "jdbc.prefix",
            "samverkan_",
            Checks::anything,
            "Det som tabellernas namn börjar med.",
            "What the names of the tables begin with."),
    /** What is done about the tables at start. */
    JDBC_MIGRATIONS(
            "jdbc.migrations",
            "migrate",
            Checks::anything,
            "Vad som görs med tabellerna vid start: migrate skapar och uppdaterar, validate kräver att de är rätt,"
                    + " none litar på den som gjorde dem.",
            "What is done about the tables at start: migrate makes and updates them, validate demands that they are"
                    + " right, none trusts whoever made them."),
    /** The most connections of a pool of our own. */
    JDBC_POOL_SIZE(
            "jdbc.pool.size",
            "10",
            Checks::anything,
            "Så många anslutningar till databasen som mest, minst 2.",
            "The most connections to the database, at least 2."),
    /** How long one waits for a connection. */
    JDBC_POOL_TIMEOUT(
            "jdbc.pool.timeout",
            "6",
            Checks::anything,
            "Så många sekunder väntar en begäran på en anslutning innan den får svaret att lagringen inte går att nå.",
            "How many seconds a request waits for a connection before it is told that the storage cannot be reached."),
    /** The folder of the search index. */
    SEARCH_FOLDER(
            "search.folder",
            "",
            Checks::anything,
            "Mappen för sökningens index, en egen för varje nod. Tomt: mappen search i datamappen.",
            "The folder of the search index, one for each node. Empty: the folder search in the data folder."),
    /** The file of the installation's own synonyms. */
    SEARCH_SYNONYMS(
            "search.synonyms",
            "",
            Checks::anything,
            "Textfilen med egna synonymer, en rad för ord som betyder detsamma. Tomt: synonyms.txt i datamappen, om den"
                    + " finns.",
            "The text file of your own synonyms, one line for words that mean the same. Empty: synonyms.txt in the data"
                    + " folder, if there is one."),
    /** The trusted header. */
    LOGIN_HEADER(
            "login.header",
            "",
            Checks::headerName,
            "Huvudet där en betrodd proxy lämnar personens id. Tomt: bara containerns inloggning gäller.",
            "The header in which a trusted proxy gives the person's id. Empty: only the container's log-in counts."),
    /** Who may set the trusted header. */
    LOGIN_PROXIES(
            "login.proxies",
            "",
            Checks::networks,
            "Adresser som får lämna huvudet, med komma mellan, till exempel 10.0.0.5 eller 10.0.0.0/24. Deras"
                    + " Forwarded gäller också.",
            "Addresses that may give the header, separated by commas, for example 10.0.0.5 or 10.0.0.0/24. Their"
                    + " Forwarded counts too."),
    /** Administrators of the installation. */
    ADMINISTRATORS(
            "administrators",
            "",
            Checks::anything,
            "Id för dem som administrerar installationen, med komma mellan. Containerrollen samverkan-administrator"
                    + " räknas också.",
            "Ids of those who administer the installation, separated by commas. The container role"
                    + " samverkan-administrator counts too."),
    /** Where one logs in. */
    LOGIN_URL(
            "login.url",
            "",
            Checks::address,
            "Värdens adress för att logga in. Tomt: ingen länk.",
            "The host's address for logging in. Empty: no link."),
    /** Where one logs out. */
    LOGOUT_URL(
            "logout.url",
            "",
            Checks::address,
            "Värdens adress för att logga ut. Tomt: ingen länk.",
            "The host's address for logging out. Empty: no link."),
    /** The language of those who have chosen none. */
    LANGUAGE(
            "language",
            "sv",
            Checks::language,
            "Språket för den som inte har valt något: sv eller en.",
            "The language of those who have chosen none: sv or en."),
    /** A style sheet of the host's. */
    STYLESHEET(
            "stylesheet",
            "",
            Checks::address,
            "Värdens egen formatmall, som läses efter pluginens. Tomt: ingen.",
            "The host's own style sheet, read after the plugin's. Empty: none."),
    /** A class on the root element. */
    STYLE_CLASS(
            "style.class",
            "",
            Checks::styleClass,
            "Klass på rotelementet, så att värdens formatmall kan ändra färger, till exempel min-kommun.",
            "Class on the root element, so that the host's style sheet can change colours, for example min-kommun."),
    /** Who answers for the service. */
    ACTOR_NAME(
            "actor.name",
            "",
            Checks::anything,
            "Den som ansvarar för tjänsten, till exempel Karlshamns kommun.",
            "Who answers for the service, for example Karlshamns kommun."),
    /** How to reach who answers for the service. */
    ACTOR_CONTACT(
            "actor.contact",
            "",
            Checks::address,
            "Adress dit brister och frågor anmäls: en webbsida eller mailto:.",
            "Where shortcomings and questions are reported: a web page or mailto:."),
    /** How large a request may be. */
    BODY_MOST(
            "body.most",
            "2000000",
            Checks::number,
            "Så många byte en begäran får vara, 1000–100000000.",
            "The most bytes of a request, 1000-100000000."),
    /** How many fields a request may have. */
    PARAMETERS_MOST(
            "parameters.most",
            "2000",
            Checks::number,
            "Så många fält en begäran får ha, minst 1000.",
            "The most fields of a request, at least 1000."),
    /** How large an attachment may be. */
    ATTACHMENT_MOST(
            "attachments.largest",
            "20000000",
            Checks::bytes,
            "Så många byte en bilaga får vara.",
            "The most bytes of an attachment."),
    /** How much a network may attach. */
    ATTACHMENTS_TOTAL(
            "attachments.total",
            "2000000000",
            Checks::bytes,
            "Så många byte ett nätverks bilagor får vara tillsammans.",
            "The most bytes of a network's attachments together."),
    /** How large an archive may be. */
    IMPORT_MOST(
            "import.most",
            "4000000000",
            Checks::bytes,
            "Så många byte ett arkiv får vara när ett nätverk läses in.",
            "The most bytes of an archive from which a network is imported.");

    private static final String HIDDEN = "•••";

    private final String key;
    private final String fallback;
    private final Function<String, Optional<String>> check;
    private final String swedish;
    private final String english;

    Setting(String name, String fallback, Function<String, Optional<String>> check, String swedish, String english) {
        this.key = "samverkan." + name;
        this.fallback = fallback;
        this.check = check;
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The setting's name.
     *
     * @return such as {@code samverkan.prefix}
     */
    public String key() {
        return key;
    }

    /**
     * The value of who has set none.
     *
     * @return the default, possibly empty
     */
    public String fallback() {
        return fallback;
    }

    /**
     * What the setting is for.
     *
     * @param locale the reader's language
     * @return one or two sentences
     */
    public String description(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }

    /**
     * A value as it may be shown to an administrator.
     *
     * @param value the value
     * @return the value, without the password that it is or carries
     */
    public String shown(String value) {
        return switch (this) {
            case JDBC_PASSWORD -> value.isEmpty() ? "" : HIDDEN;
            case JDBC_URL ->
                value.replaceAll("(?i)(password=)[^;&]*", "$1" + HIDDEN)
                        .replaceAll("(//[^/:@]*:)[^/@]*@", "$1" + HIDDEN + "@");
            default -> value;
        };
    }

    /**
     * What is wrong with a value.
     *
     * @param value the value
     * @return what to do instead, in English; empty if the value is right
     */
    Optional<String> complaint(String value) {
        return check.apply(value);
    }
}
