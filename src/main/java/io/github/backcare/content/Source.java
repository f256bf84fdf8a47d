package io.github.backcare.content;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A publication that content rests on.
 *
 * @param id stable id
 * @param title its title
 * @param publisher who published it
 * @param year year of publication, if known
 * @param url where it can be read, if anywhere
 */
public record Source(String id, String title, String publisher, OptionalInt year, Optional<String> url) {
}
