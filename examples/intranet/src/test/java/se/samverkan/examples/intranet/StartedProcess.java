package se.samverkan.examples.intranet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The example intranet started as a program of its own, until it ends.
 *
 * @param exitCode what it ended with
 * @param output what it printed
 * @param error what it said was wrong
 */
record StartedProcess(int exitCode, String output, String error) {

    static StartedProcess with(int port, Path data) throws IOException, InterruptedException {
        return with("-Dsamverkan.port=" + port, "-Dsamverkan.data=" + data, "-Dsamverkan.exit-when-ready=true");
    }

    static StartedProcess with(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.add(Intranet.class.getName());
        Path output = Files.createTempFile("intranet", ".out");
        Path error = Files.createTempFile("intranet", ".err");
        try {
            int code = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(error.toFile())
                    .start()
                    .waitFor();
            return new StartedProcess(
                    code,
                    Files.readString(output, StandardCharsets.UTF_8),
                    Files.readString(error, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
            Files.delete(error);
        }
    }
}
