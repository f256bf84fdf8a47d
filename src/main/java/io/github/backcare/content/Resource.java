package io.github.backcare.content;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The content files in the jar. */
public final class Resource {

    private Resource() {
    }

    /** The bytes of a file that ships, or null where there is none. */
    public static byte[] read(String name) {
        URL place = Resource.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            // The class loader would take the way through a jar: address, which is several times as long.
            return place.getProtocol().equals("file") && place.getPath().endsWith(".jar")
                    ? packed(new File(place.toURI()), name) : loose(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("the jar is at no address: " + place, e);
        }
    }

    static byte[] packed(File jar, String name) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            ZipEntry entry = zip.getEntry("io/github/backcare/content/" + name);
            if (entry == null) {
                return null;
            }
            byte[] bytes = new byte[(int) entry.getSize()];
            try (DataInputStream in = new DataInputStream(zip.getInputStream(entry))) {
                in.readFully(bytes);
            }
            return bytes;
        }
    }

    private static byte[] loose(String name) throws IOException {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        }
    }
}
