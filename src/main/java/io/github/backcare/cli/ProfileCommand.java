package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.format.ProfileText;
import io.github.backcare.store.Profile;
import io.github.backcare.store.ProfileFile;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare profile show | set | clear}: what backcare remembers about her. */
final class ProfileCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("profile", "What backcare remembers about you: your due date, standing "
                + "conditions, numbers to ring, preferences. Never how you were on any day.");
        CommandSpec show = Options.command("show", "Shows your profile, with today's week.");
        CommandSpec set = Options.command("set", "Changes your profile. Without flags, it asks you.");
        ProfileOptions.addTo(set);
        CommandSpec clear = Options.command("clear", "Deletes your profile. A terminal asks first.");
        clear.addOption(Options.flag("Don't ask first.", "--yes"));
        for (CommandSpec sub : new CommandSpec[] {show, set, clear}) {
            DisplayOptions.addTo(sub);
            Help.addOptionTo(sub);
            spec.addSubcommand(sub.name(), sub);
        }
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        ParseResult leaf = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (Options.has(leaf, "--help")) {
            context.out().print(Help.of(leaf.commandSpec()));
            return ExitCode.OK;
        }
        ProfileFile file = ProfileFile.in(context.env()).orElseThrow(() -> new UsageException("There is nowhere to keep "
                + "a profile: neither XDG_CONFIG_HOME nor HOME names a folder (set one of them)."));
        return switch (leaf.commandSpec().name()) {
            case "set" -> set(file, leaf, context);
            case "clear" -> clear(file, leaf, context);
            default -> show(file, leaf, context);
        };
    }

    private static int show(ProfileFile file, ParseResult parsed, Context context) {
        Optional<Profile> profile = file.read();
        Page page = new Page(DisplayOptions.style(parsed, context));
        if (profile.isEmpty()) {
            page.paragraph("There is no profile yet. `backcare profile set` makes one.");
        } else {
            write(profile.get(), page, context);
            page.blank().dim("", "Kept in " + file.path());
        }
        context.out().print(page);
        return ExitCode.OK;
    }

    private static int set(ProfileFile file, ParseResult parsed, Context context) {
        Library library = new Library(Optional.empty());
        LocalDate today = LocalDate.now(context.clock());
        // A profile that can't be read is said before any question is asked.
        Profile before = file.read().orElseGet(Profile::empty);
        ProfileChange change;
        if (ProfileOptions.given(parsed)) {
            change = ProfileOptions.read(parsed, library, today);
        } else if (DisplayOptions.mayAsk(parsed, context)) {
            Prompt prompt = new Prompt(context, DisplayOptions.style(parsed, context));
            change = new ProfileConversation(prompt, library, today, Options.has(parsed, "--plain")
                    || context.asksForPlain()).ask(before);
        } else {
            throw new UsageException("There is nothing to set (name what, such as --due 2027-03-14; see: backcare "
                    + "profile set --help).");
        }
        Profile now = file.update(profile -> change.apply(profile.edit()).build());
        Page page = new Page(DisplayOptions.style(parsed, context));
        if (now.hasEnded()) {
            Ended.write(Person.contacts(now.numbers()), page);
        } else {
            write(now, page, context);
            page.blank().dim("", "Kept in " + file.path() + ", which only you can read.");
        }
        context.out().print(page);
        return ExitCode.OK;
    }

    private static int clear(ProfileFile file, ParseResult parsed, Context context) {
        if (DisplayOptions.mayAsk(parsed, context) && !Options.has(parsed, "--yes")) {
            Prompt prompt = new Prompt(context, DisplayOptions.style(parsed, context));
            String answer = prompt.ask("Delete all that backcare remembers about you? [y, n]").toLowerCase(Locale.ROOT);
            if (!answer.equals("y") && !answer.equals("yes")) {
                context.out().println("Nothing was deleted.");
                return ExitCode.OK;
            }
        }
        context.out().println(file.clear() ? "Your profile is deleted." : "There is no profile.");
        return ExitCode.OK;
    }

    private static void write(Profile profile, Page page, Context context) {
        ProfileText.write(profile, Person.contacts(profile.numbers()), new Library(Optional.empty()).rules(),
                LocalDate.now(context.clock()), page);
    }
}
