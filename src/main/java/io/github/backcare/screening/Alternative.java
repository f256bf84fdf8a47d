package io.github.backcare.screening;

import io.github.backcare.content.Citation;
import java.util.List;

/**
 * Something gentler that may be allowed when exercise is not; always "ask first".
 *
 * @param id stable id
 * @param name its name
 * @param how how it is done
 * @param sources where it comes from
 */
public record Alternative(String id, String name, String how, List<Citation> sources) {
}
