package se.samverkan.selection;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samverkan.municipality.County;
import se.samverkan.municipality.DegreeOfUrbanisation;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.municipality.NationalArea;
import se.samverkan.municipality.PartOfSweden;
import se.samverkan.municipality.SizeClass;
import se.samverkan.municipality.Trait;

/**
 * A way in which municipalities differ and by which a panel can be made to mirror the country.
 *
 * @since 0.1.0
 */
public enum Feature {
    /** Municipality group (SKR 2023): values {@code A1} to {@code C9}. */
    GROUP(
            "group",
            "Kommungrupp",
            "Municipality group",
            names(MunicipalityGroup.values()),
            m -> m.group().name(),
            (value, locale) -> value + " "
                    + (isEnglish(locale)
                            ? MunicipalityGroup.valueOf(value).english()
                            : MunicipalityGroup.valueOf(value).swedish())),
    /** Size: the names of {@link SizeClass}. */
    SIZE(
            "size",
            "Storlek",
            "Size",
            names(SizeClass.values()),
            m -> m.size().name(),
            (value, locale) -> SizeClass.valueOf(value).name(locale)),
    /** Part of the country: the names of {@link PartOfSweden}. */
    PART(
            "part",
            "Landsdel",
            "Part of the country",
            names(PartOfSweden.values()),
            m -> m.county().part().name(),
            (value, locale) -> PartOfSweden.valueOf(value).title()),
    /** National area (NUTS 2): the names of {@link NationalArea}. */
    AREA(
            "area",
            "Riksområde",
            "National area",
            names(NationalArea.values()),
            m -> m.county().area().name(),
            (value, locale) -> NationalArea.valueOf(value).name(locale)),
    /** County: its two digits. */
    COUNTY(
            "county",
            "Län",
            "County",
            MunicipalityCatalogue.bundled().counties().stream()
                    .map(County::code)
                    .toList(),
            m -> m.county().code(),
            (value, locale) -> countyName(value)),
    /** Degree of urbanisation (Eurostat): the names of {@link DegreeOfUrbanisation}. */
    URBANISATION(
            "urbanisation",
            "Tätortsgrad",
            "Degree of urbanisation",
            names(DegreeOfUrbanisation.values()),
            m -> m.classification().urbanisation().name(),
            (value, locale) -> DegreeOfUrbanisation.valueOf(value).name(locale)),
    /** Whether it is a university town: {@code yes} or {@code no}. */
    UNIVERSITY_TOWN("university-town", "Studentstad", "University town", Trait.UNIVERSITY_TOWN),
    /** Whether it is a commuting municipality: {@code yes} or {@code no}. */
    COMMUTING("commuting", "Pendlingskommun", "Commuting municipality", Trait.COMMUTING),
    /** Whether it lies in a metropolitan area ({@link Trait#METROPOLITAN}): {@code yes} or {@code no}. */
    METROPOLITAN("metropolitan", Trait.METROPOLITAN),
    /** Whether it is a rural municipality ({@link Trait#COUNTRYSIDE}): {@code yes} or {@code no}. */
    COUNTRYSIDE("countryside", Trait.COUNTRYSIDE),
    /** Whether it lives on visitors ({@link Trait#VISITORS}): {@code yes} or {@code no}. */
    VISITORS("visitors", Trait.VISITORS),
    /** Whether it is sparsely populated ({@link Trait#SPARSE}): {@code yes} or {@code no}. */
    SPARSE("sparse", Trait.SPARSE),
    /** Whether it has grown ({@link Trait#GROWING}): {@code yes} or {@code no}. */
    GROWING("growing", Trait.GROWING),
    /** Whether it has shrunk ({@link Trait#SHRINKING}): {@code yes} or {@code no}. */
    SHRINKING("shrinking", Trait.SHRINKING);

    /** The features a national network usually asks for: group, size and part of the country. */
    public static final Set<Feature> USUAL = ImmutableSet.of(GROUP, SIZE, PART);

    private final String key;
    private final String swedish;
    private final String english;
    private final List<String> values;
    private final Function<Municipality, String> value;
    private final BiFunction<String, Locale, String> valueName;

    Feature(
            String key,
            String swedish,
            String english,
            List<String> values,
            Function<Municipality, String> value,
            BiFunction<String, Locale, String> valueName) {
        this.key = key;
        this.swedish = swedish;
        this.english = english;
        this.values = values;
        this.value = value;
        this.valueName = valueName;
    }

    Feature(String key, Trait trait) {
        this(key, trait.name(Locale.forLanguageTag("sv")), trait.name(Locale.ENGLISH), trait);
    }

    Feature(String key, String swedish, String english, Trait trait) {
        this(key, swedish, english, List.of("yes", "no"), m -> trait.holdsFor(m) ? "yes" : "no", Feature::yesOrNo);
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static String yesOrNo(String value, Locale locale) {
        boolean yes = value.equals("yes");
        return isEnglish(locale) ? value : yes ? "ja" : "nej";
    }

    private static String countyName(String code) {
        return MunicipalityCatalogue.bundled().counties().stream()
                .filter(county -> county.code().equals(code))
                .map(County::name)
                .findFirst()
                .orElse(code);
    }

    /**
     * Finds a feature by its key.
     *
     * @param key such as {@code group}
     * @return the feature, empty if none has the key
     */
    public static Optional<Feature> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }

    /**
     * The feature's key in quotas.
     *
     * @return small letters and hyphens
     */
    public String key() {
        return key;
    }

    /**
     * The feature's name in a reader's language.
     *
     * @param locale the reader's locale
     * @return the English name for English readers, else the Swedish
     */
    public String name(Locale locale) {
        return isEnglish(locale) ? english : swedish;
    }

    /**
     * The values a municipality can have.
     *
     * @return every value, in the order they are shown
     */
    public List<String> possible() {
        return values;
    }

    /**
     * A municipality's value.
     *
     * @param municipality the municipality
     * @return one of {@link #possible()}
     */
    public String of(Municipality municipality) {
        return value.apply(municipality);
    }

    /**
     * A value in words.
     *
     * @param value one of {@link #possible()}
     * @param locale the reader's locale
     * @return the value's name in the reader's language; the value itself if it is not one of them
     */
    public String valueName(String value, Locale locale) {
        return values.contains(value) ? valueName.apply(value, locale) : value;
    }
}
