package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InflectionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bil bilen bilar bilarna bils bilens bilarnas",
                "cykel cykeln cyklar cyklarna cykla cyklade",
                "elsparkcykel elsparkcyklar elsparkcyklarnas",
                "hållplats hållplatsen hållplatser hållplatserna",
                "tåg tåget tågen tågets tågens",
                "stad städer städerna stadens",
                "kommun kommunen kommuner kommunernas",
                "parkering parkeringen parkeringar parkeringarna",
                "resenär resenären resenärer resenärernas",
                "förskola förskolan förskolor förskolornas",
                "trygg tryggt trygga tryggare",
                "hållbar hållbart hållbara",
                "mobilitet mobiliteten mobilitetens",
                "strategi strategin strategier",
                "samordna samordnar samordnade samordnat",
                "parkeringshus parkeringshuset parkeringshusen"
            })
    void forms_of_a_word_have_one_stem(String forms) {
        List<String> stems = Splitter.on(' ')
                .splitToStream(forms)
                .map(Inflections.SWEDISH::stem)
                .distinct()
                .toList();

        assertThat(stems).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"städer,städa", "politiker,politik", "bok,bokning", "plats,plåt"})
    void other_words_have_others(String one, String other) {
        assertThat(Inflections.SWEDISH.stem(one)).isNotEqualTo(Inflections.SWEDISH.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"parkera,parkering", "ladda,laddning", "planera,planering", "samåka,samåkning"})
    void a_verb_and_what_is_made_of_it_share_a_root(String verb, String noun) {
        assertThat(Inflections.roots(Inflections.SWEDISH.stem(noun))).contains(Inflections.SWEDISH.stem(verb));
    }
}
