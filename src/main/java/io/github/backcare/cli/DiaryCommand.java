package io.github.backcare.cli;

import io.github.backcare.content.Unprintable;
import io.github.backcare.format.DiaryText;
import io.github.backcare.format.Page;
import io.github.backcare.store.Diary;
import io.github.backcare.store.DiaryEntry;
import io.github.backcare.store.DiaryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare diary}: shows, exports or deletes what was kept of her sessions. */
final class DiaryCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("diary", "Your sessions and how your back felt: show, export or clear. A diary is "
                + "kept only if you said yes to it, on this computer only.");
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("ACTION")
                .type(String.class).description("show (default), export or clear.").build());
        spec.addOption(Options.value("FORMAT", "For export: csv (default) or json.", "--format"));
        spec.addOption(Options.value("FILE", "For export: write to this file instead of the screen.", "-o", "--output"));
        Deletion.addOptionTo(spec);
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        String action = parsed.matchedPositionalValue(0, "show");
        Diary diary = DataFolder.diary(context).orElseThrow(() -> new UsageException(
                "I don't know where your diary is (set HOME or XDG_DATA_HOME)."));
        try {
            return switch (action) {
                case "show" -> show(parsed, context, diary);
                case "export" -> export(parsed, context, diary);
                case "clear" -> clear(parsed, context, diary);
                default -> throw new UsageException("diary takes show, export or clear, not '" + action + "'.");
            };
        } catch (IOException e) {
            context.err().println("backcare: the diary " + Unprintable.shown(diary.file().toString())
                    + " can't be read or changed (check who may read "
                    + "and write it).");
            return ExitCode.INTERNAL_ERROR;
        }
    }

    private static int show(ParseResult parsed, Context context, Diary diary) throws IOException {
        Page page = new Page(DisplayOptions.style(parsed, context));
        DiaryText.write(entries(context, diary), LocalDate.now(context.clock()), page);
        context.out().print(page);
        return ExitCode.OK;
    }

    private static int export(ParseResult parsed, Context context, Diary diary) throws IOException {
        String format = Options.has(parsed, "--format") ? Options.text(parsed, "--format") : "csv";
        List<DiaryEntry> entries = entries(context, diary);
        OutputFile.write(parsed, context, switch (format) {
            case "csv" -> csv(entries);
            case "json" -> DiaryJson.array(entries);
            default -> throw new UsageException("--format takes csv or json, not '" + format + "'.");
        });
        return ExitCode.OK;
    }

    private static int clear(ParseResult parsed, Context context, Diary diary) throws IOException {
        if (!Files.exists(diary.file())) {
            context.out().println("There is no diary.");
            return ExitCode.OK;
        }
        int sessions = diary.read().entries().size();
        if (Deletion.isMeant("your diary with " + (sessions == 1 ? "1 session" : sessions + " sessions"), parsed,
                context)) {
            diary.clear();
            context.out().println("Your diary is deleted. (Whether another is kept is in your profile: backcare profile "
                    + "set --diary no.)");
        }
        return ExitCode.OK;
    }

    /** The entries; each damaged line is reported and left where it is. */
    private static List<DiaryEntry> entries(Context context, Diary diary) throws IOException {
        Diary.Contents contents = diary.read();
        if (!contents.damagedLines().isEmpty()) {
            boolean one = contents.damagedLines().size() == 1;
            context.err().println("backcare: " + Unprintable.shown(diary.file().toString()) + (one ? ": line " : ": lines ")
                    + contents.damagedLines().stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + (one ? " is damaged and is" : " are damaged and are")
                    + " left out here (nothing was deleted; a session that was cut off leaves such a line).");
        }
        return contents.entries();
    }

    private static String csv(List<DiaryEntry> entries) {
        StringBuilder text = new StringBuilder("at,week,seconds,planned,done,pain_before,pain_after,change,ended\n");
        for (DiaryEntry entry : entries) {
            text.append(entry.at()).append(',').append(entry.week()).append(',').append(entry.seconds()).append(',')
                    .append(entry.planned()).append(',').append(field(String.join(" ", entry.done()))).append(',')
                    .append(entry.painBefore().isPresent() ? entry.painBefore().getAsInt() : "").append(',')
                    .append(entry.painAfter().isPresent() ? entry.painAfter().getAsInt() : "").append(',')
                    .append(entry.change()).append(',').append(field(entry.ended())).append('\n');
        }
        return text.toString();
    }

    private static String field(String written) {
        String text = Unprintable.shown(written);
        return text.matches("[A-Za-z0-9 .:+-]*") && !text.matches("[=+@-].*") ? text
                : "\"" + text.replace("\"", "\"\"").replaceFirst("^([=+@-])", "'$1") + "\"";
    }
}
