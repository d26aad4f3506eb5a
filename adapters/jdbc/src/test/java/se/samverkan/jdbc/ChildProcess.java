package se.samverkan.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program of these tests that runs in a process of its own, until it is killed. Its arguments end with settings of a storage. */
final class ChildProcess implements AutoCloseable {

    /** What such programs say on. */
    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    static ChildProcess start(Class<?> program, Map<String, String> settings, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        settings.forEach((name, value) -> command.add(name + "=" + value));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The settings at the end of a program's arguments, after as many others. */
    static Map<String, String> settings(String[] arguments, int others) {
        return Arrays.stream(arguments)
                .skip(others)
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }

    /** Ends such a program when whoever started it goes without killing it. */
    static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        Runtime.getRuntime().halt(1);
    }

    InputStream output() {
        return process.getInputStream();
    }

    /** Kills it as an operating system does, without a chance to end in order; what it has sent can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Kills it when it has gone on for some time. */
    void killAfter(long nanoseconds) throws InterruptedException {
        if (!process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
            kill();
        }
    }

    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
