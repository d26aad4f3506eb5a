package se.samverkan.examples.intranet;

/** PLACEHOLDER until the real example intranet lands here: it only shows that the command starts this class. */
public final class Intranet {
    private Intranet() {}

    /** Says what it was asked to do and stops with the exit code in {@code samverkan.placeholder-exit}. */
    public static void main(String[] arguments) {
        System.out.println("PLACEHOLDER intranet, port " + System.getProperty("samverkan.port", "8080"));
        int code = Integer.getInteger("samverkan.placeholder-exit", 0);
        if (code != 0) {
            System.exit(code);
        }
    }
}
