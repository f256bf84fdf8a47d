package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.format.ProfileJson;
import io.github.backcare.format.ProfileText;
import io.github.backcare.store.Profile;
import io.github.backcare.store.ProfileFile;
import java.time.LocalDate;
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
        Deletion.addOptionTo(clear);
        for (CommandSpec sub : new CommandSpec[] {show, spec}) {
            sub.addOption(Options.flag("Write one JSON object.", "--json"));
        }
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
        if (Options.has(parsed, "--json")) {
            context.out().print(profile.map(known -> json(known, context)).orElseGet(ProfileJson::none));
            return ExitCode.OK;
        }
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
            page.paragraph("Noted.");
            Ended.write(Person.contacts(now.numbers()), page);
        } else {
            write(now, page, context);
            if (outdatesThePlan(before, now)) {
                page.blank().paragraph("Your calendar still holds the plan you made before. `backcare plan --output "
                        + "plan.ics` makes it anew; import it as you did the first.");
            }
            page.blank().dim("", "Kept in " + file.path() + ", which only you can read.");
        }
        context.out().print(page);
        return ExitCode.OK;
    }

    private static boolean outdatesThePlan(Profile before, Profile now) {
        return now.schedule().isPresent()
                && !(before.due().equals(now.due()) && before.conditions().equals(now.conditions()));
    }

    private static int clear(ProfileFile file, ParseResult parsed, Context context) {
        if (!file.exists()) {
            context.out().println("There is no profile.");
        } else if (Deletion.isMeant("your profile", parsed, context)) {
            file.clear();
            context.out().println("Your profile is deleted. (A diary is not part of it: backcare diary clear.)");
        }
        return ExitCode.OK;
    }

    private static String json(Profile profile, Context context) {
        return ProfileJson.of(profile, Person.contacts(profile.numbers()), new Library(Optional.empty()).rules(),
                LocalDate.now(context.clock()));
    }

    private static void write(Profile profile, Page page, Context context) {
        ProfileText.write(profile, Person.contacts(profile.numbers()), new Library(Optional.empty()).rules(),
                LocalDate.now(context.clock()), page);
    }
}
