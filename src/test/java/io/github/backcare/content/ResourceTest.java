package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that ship are read from the jar, or from a folder where there is none. */
class ResourceTest {

    @Test
    void aFileInAFolderIsReadWhole() throws IOException {
        assertThat(Resource.read("faq.yaml")).isEqualTo(Files.readAllBytes(Path.of("faq.yaml")));
        assertThat(Resource.read("none.yaml")).isNull();
    }

    @Test
    void aFileInAJarIsReadWhole(@TempDir Path folder) throws IOException {
        File jar = folder.resolve("a.jar").toFile();
        byte[] content = "a: b\n".repeat(5000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar.toPath()))) {
            out.putNextEntry(new ZipEntry("io/github/backcare/content/a.yaml"));
            out.write(content);
        }
        assertThat(Resource.packed(jar, "a.yaml")).isEqualTo(content);
        assertThat(Resource.packed(jar, "b.yaml")).isNull();
    }
}
