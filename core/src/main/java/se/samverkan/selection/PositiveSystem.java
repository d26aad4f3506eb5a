package se.samverkan.selection;

/** Linear equations with a symmetric matrix without negative eigenvalues, by its Cholesky factor. Rows that depend on others get the answer 0. */
final class PositiveSystem {

    private static final double DEPENDENT = 1e-13;
    private static final double INFINITE = 1e100;

    private final double[][] factor;

    /** Takes the lower half of the matrix apart, in its place. */
    PositiveSystem(double[][] matrix) {
        this.factor = matrix;
        for (int i = 0; i < factor.length; i++) {
            double diagonal = factor[i][i];
            for (int j = 0; j < i; j++) {
                factor[i][j] = (factor[i][j] - product(i, j)) / factor[j][j];
            }
            double rest = diagonal - product(i, i);
            factor[i][i] = rest > DEPENDENT * diagonal ? Math.sqrt(rest) : INFINITE;
        }
    }

    private double product(int one, int other) {
        double[] a = factor[one];
        double[] b = factor[other];
        double sum = 0;
        for (int k = 0; k < other; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    double[] solve(double... right) {
        double[] answer = right.clone();
        for (int i = 0; i < answer.length; i++) {
            for (int j = 0; j < i; j++) {
                answer[i] -= factor[i][j] * answer[j];
            }
            answer[i] /= factor[i][i];
        }
        for (int i = answer.length - 1; i >= 0; i--) {
            answer[i] /= factor[i][i];
            for (int j = 0; j < i; j++) {
                answer[j] -= factor[i][j] * answer[i];
            }
        }
        return answer;
    }
}
