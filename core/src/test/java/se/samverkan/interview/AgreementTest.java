package se.samverkan.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AgreementTest {

    /** The often printed example of two readers of 50 grant proposals: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no gives 0.40. */
    @Test
    void kappa_of_the_textbook_example_is_0_4() {
        Agreement agreement = new Agreement(20, 5, 10, 15);

        assertThat(agreement.observed()).isCloseTo(0.70, within(1e-12));
        assertThat(agreement.kappa()).isCloseTo(0.40, within(1e-12));
    }

    @Test
    void characters_are_counted_once_however_often_they_are_marked() {
        Agreement agreement = Agreement.between(
                100, List.of(new Selection(0, 20), new Selection(10, 30)), List.of(new Selection(20, 50)));

        assertThat(agreement).isEqualTo(new Agreement(10, 20, 20, 50));
        assertThat(agreement.length()).isEqualTo(100);
    }

    @Test
    void equal_coding_agrees_fully_and_no_coding_says_nothing() {
        List<Selection> same = List.of(new Selection(3, 9));

        assertThat(Agreement.between(20, same, same).kappa()).isEqualTo(1);
        assertThat(Agreement.between(20, List.of(), List.of()).kappa()).isNaN();
    }
}
