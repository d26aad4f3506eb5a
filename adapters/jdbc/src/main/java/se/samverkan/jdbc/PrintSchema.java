package se.samverkan.jdbc;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Prints the SQL that makes the tables, for a database administrator who runs it by hand. With the libraries of the WAR unpacked to a folder:
 *
 * <pre>{@code
 * java -cp 'lib/*' se.samverkan.jdbc.PrintSchema postgresql
 * java -cp 'lib/*' se.samverkan.jdbc.PrintSchema mariadb --schema samverkan --prefix lara_ --from 1
 * }</pre>
 *
 * The database is {@code h2}, {@code postgresql} or {@code mariadb}; {@code --schema} and {@code --prefix} are the settings of the same names, and
 * {@code --from} is the version that the tables have, of which only what came later is printed. What is run so is accepted by the modes
 * {@code validate} and {@code none} of {@link JdbcStorageProvider}, and {@code migrate} goes on from it.
 *
 * @since 0.1.0
 */
public final class PrintSchema {

    private static final String USAGE =
            "Usage: PrintSchema h2|postgresql|mariadb [--schema name] [--prefix samverkan_]" + " [--from version]";

    private static final int WRONG = 2;

    private PrintSchema() {}

    /**
     * Prints the SQL to the standard output, or on the standard error what is wrong with the arguments, and ends with 2.
     *
     * @param arguments the database and the options
     */
    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            byte[] sql = script(arguments.iterator()).getBytes(StandardCharsets.UTF_8);
            out.write(sql, 0, sql.length);
            out.flush();
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return WRONG;
        }
    }

    private static String script(Iterator<String> arguments) {
        Product product = Product.named(next(arguments, "the database"));
        Optional<SchemaName> schema = Optional.empty();
        TablePrefix prefix = TablePrefix.DEFAULT;
        int from = 0;
        while (arguments.hasNext()) {
            String option = arguments.next();
            String value = next(arguments, option);
            switch (option) {
                case "--schema" -> schema = Optional.of(new SchemaName(value));
                case "--prefix" -> prefix = new TablePrefix(value);
                case "--from" -> from = version(value);
                default -> throw new IllegalArgumentException("'" + option + "' is no option");
            }
        }
        return new SchemaScript(product, new Tables(schema, prefix)).after(from);
    }

    private static String next(Iterator<String> arguments, String what) {
        if (arguments.hasNext()) {
            return arguments.next();
        }
        throw new IllegalArgumentException("The value of " + what + " is missing");
    }

    private static int version(String value) {
        if (!value.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("--from is '" + value + "': write the version of the tables, such as 1");
        }
        return Integer.parseInt(value);
    }
}
