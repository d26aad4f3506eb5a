package se.samverkan.selection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares whole numbers among panels in proportion to their weights, by largest remainders; of equal remainders the first panel's counts. */
final class Apportionment {

    private Apportionment() {}

    static List<PanelLottery.Ticket> tickets(List<List<String>> panels, double[] weights, long total) {
        if (total < 1) {
            throw new IllegalArgumentException(
                    "Total " + total + " of a lottery must be at least 1: give more numbers");
        }
        long[] numbers = numbers(weights, total);
        List<PanelLottery.Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] > 0) {
                tickets.add(new PanelLottery.Ticket(numbers[i], panels.get(i)));
            }
        }
        return tickets;
    }

    /** Exact for the given weights, so that the numbers always add up to the total. */
    private static long[] numbers(double[] weights, long total) {
        BigDecimal sum = Arrays.stream(weights).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        long[] numbers = new long[weights.length];
        BigDecimal[] remainders = new BigDecimal[weights.length];
        long left = total;
        for (int i = 0; i < numbers.length; i++) {
            BigDecimal share = new BigDecimal(weights[i]).multiply(BigDecimal.valueOf(total));
            BigInteger whole = share.divide(sum, 0, RoundingMode.FLOOR).toBigInteger();
            numbers[i] = whole.longValueExact();
            remainders[i] = share.subtract(sum.multiply(new BigDecimal(whole)));
            left -= numbers[i];
        }
        IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> numbers[i]++);
        return numbers;
    }
}
