package se.samverkan.servlet.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.servlet.web.Response;

/**
 * The style sheet, the icon and the scripts, under addresses that change with their content and so may be kept for a year.
 *
 * @since 0.1.0
 */
public final class Assets {
    /** How the addresses of assets begin. */
    public static final String PREFIX = "/assets/";

    private static final int HASH_LENGTH = 16;
    private static final Map<String, Asset> ALL = new TreeMap<>();

    static {
        load("samverkan.css", "text/css;charset=utf-8");
        load("samverkan.svg", "image/svg+xml");
        load("utkast.js", "text/javascript;charset=utf-8");
    }

    private record Asset(String path, Response response) {}

    private Assets() {}

    private static void load(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream("/se/samverkan/servlet/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The asset " + name + " is missing: build the jar again");
            }
            byte[] bytes = in.readAllBytes();
            Response response =
                    Response.bytes(type, bytes).header("Cache-Control", "public, max-age=31536000, immutable");
            ALL.put(name, new Asset(PREFIX + hash(bytes) + "/" + name, response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static String path(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("There is no asset '" + name + "': there are " + ALL.keySet());
        }
        return asset.path();
    }

    /**
     * Answers a request for an asset.
     *
     * @param path the address within the plugin
     * @return the asset, empty if there is none there
     */
    public static Optional<Response> answer(String path) {
        return ALL.values().stream()
                .filter(asset -> asset.path().equals(path))
                .findFirst()
                .map(Asset::response);
    }
}
