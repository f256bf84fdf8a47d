package io.github.backcare.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The number to call for an ambulance, by country; read from {@code emergency-numbers.properties}. */
public final class EmergencyNumbers {
    private static final Map<String, String> OTHER_NAMES = Map.of("UK", "GB", "GREAT BRITAIN", "GB", "ENGLAND", "GB",
            "SCOTLAND", "GB", "WALES", "GB", "NORTHERN IRELAND", "GB", "USA", "US", "TURKEY", "TR");

    private final Map<String, Entry> byCode = new TreeMap<>();

    /**
     * One country.
     *
     * @param code its ISO 3166 code
     * @param name its English name
     * @param number its emergency number
     */
    public record Entry(String code, String name, String number) {
    }

    private EmergencyNumbers(Properties properties) {
        properties.stringPropertyNames().forEach(code -> {
            String[] parts = properties.getProperty(code).split(" ", 2);
            byCode.put(code, new Entry(code, parts[1], parts[0]));
        });
    }

    /** Those that ship. */
    public static EmergencyNumbers shipped() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                EmergencyNumbers.class.getResourceAsStream("emergency-numbers.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EmergencyNumbers(properties);
    }

    /** The country of a code or an English name, in any case; {@code UK}, {@code England} and such are understood. */
    public Optional<Entry> find(String codeOrName) {
        String wanted = codeOrName.strip();
        String upper = wanted.toUpperCase(Locale.ROOT);
        String code = OTHER_NAMES.getOrDefault(upper, upper);
        return Optional.ofNullable(byCode.get(code)).or(() -> byCode.values().stream()
                .filter(entry -> entry.name().equalsIgnoreCase(wanted)).findFirst());
    }

    /** Every code, in order. */
    public Iterable<String> codes() {
        return byCode.keySet();
    }
}
