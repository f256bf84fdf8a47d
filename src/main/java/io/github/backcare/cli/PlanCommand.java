package io.github.backcare.cli;

import io.github.backcare.format.CalendarFile;
import io.github.backcare.format.Page;
import io.github.backcare.format.PlanMarkdown;
import io.github.backcare.format.PlanText;
import io.github.backcare.format.PlanWords;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.format.Style;
import io.github.backcare.plan.Plan;
import io.github.backcare.screening.Screening;
import io.github.backcare.store.Schedule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare plan}: her sessions until the due date, for her calendar or to read. */
final class PlanCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("plan", "Your sessions until the due date: a page to read, or with --output "
                + "FILE.ics a calendar to import. Importing a newer one updates the older.");
        AgeOptions.addTo(spec);
        spec.addOption(Options.values("TEXT", "A condition you have, in your own words or as an id; repeatable. Those in "
                + "your profile count already.", "-c", "--condition"));
        RhythmOptions.addTo(spec);
        RoutineOptions.addTo(spec);
        spec.addOption(Options.flag("Write the sessions of your calendar as cancelled.", "--cancel"));
        spec.addOption(Options.value("FORMAT", "text, markdown or ics; else by the file's name, else text.", "--format"));
        spec.addOption(Options.value("FILE", "Write to this file instead of the screen.", "-o", "--output"));
        Person.addOptionTo(spec);
        Library.addOptionTo(spec);
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        Person person = Person.of(parsed, context);
        String format = format(parsed);
        Optional<Schedule> last = person.profile().flatMap(profile -> profile.schedule());
        if (Options.has(parsed, "--cancel") && last.isPresent()) {
            return cancel(CalendarPlan.scheduled(last.get(), person), person, parsed, context);
        }
        if (person.hasEnded()) {
            return Ended.say(person, false, parsed, context);
        }
        Planning planning = Planning.of(parsed, context, person);
        if (planning == null) {
            // Why there is no week has been said.
            return ExitCode.USAGE;
        }
        Plan plan = planning.plan();
        Optional<Screening> refused = plan.sessions().isEmpty() ? plan.end().flatMap(Plan.EarlyEnd::screening)
                : Optional.empty();
        if (refused.isPresent()) {
            return refuse(refused.get(), person, parsed, context);
        }
        if (plan.sessions().isEmpty()) {
            throw new UsageException(plan.end().isPresent()
                    ? "No exercise of your week fits what you asked for (allow another position, or avoid less)."
                    : "There is no such day left before your due date, " + plan.due() + ", where a plan ends (backcare "
                            + "routine gives you a single routine).");
        }
        if (Options.has(parsed, "--cancel")) {
            return cancel(CalendarPlan.cancelled(plan, planning, person), person, parsed, context);
        }
        OutputFile.write(parsed, context, switch (format) {
            case "ics" -> CalendarFile.of(CalendarPlan.events(plan, planning, person, context), context.clock().instant(),
                    "");
            case "markdown" -> PlanMarkdown.of(plan, planning.library().rules());
            default -> text(plan, planning, person, parsed, context);
        });
        if (format.equals("ics")) {
            // A calendar is not read before it is imported.
            Page page = new Page(context.style(2, true, true));
            page.paragraph(PlanWords.summary(plan) + " Import the file into your calendar; importing a newer one updates "
                    + "the same sessions.");
            PlanWords.end(plan).forEach(page::paragraph);
            context.err().print(page);
        }
        return ExitCode.OK;
    }

    private static String text(Plan plan, Planning planning, Person person, ParseResult parsed, Context context) {
        Style style = person.style(parsed, context);
        boolean toFile = Options.has(parsed, "--output");
        Page page = new Page(toFile ? new Style(false, style.glyphs(), Style.DEFAULT_WIDTH) : style);
        PlanText.write(plan, planning.library().rules(), page);
        return page.toString();
    }

    private static int cancel(List<io.github.backcare.format.CalendarEvent> events, Person person, ParseResult parsed,
            Context context) {
        String organizer = "urn:uuid:" + person.profile().map(profile -> profile.id())
                .orElse("00000000-0000-0000-0000-000000000000");
        OutputFile.write(parsed, context, CalendarFile.of(events, context.clock().instant(), organizer));
        context.err().println("Import the file as you imported your plan; it takes " + events.size()
                + (events.size() == 1 ? " session" : " sessions") + " out of your calendar.");
        return ExitCode.OK;
    }

    private static int refuse(Screening screening, Person person, ParseResult parsed, Context context) {
        Page page = new Page(person.style(parsed, context));
        ScreeningText.write(screening, person.contacts(), page);
        if (person.profile().flatMap(profile -> profile.schedule()).isPresent()) {
            page.blank().paragraph("Your calendar may still hold sessions of an earlier plan: `backcare plan --cancel` "
                    + "takes them out.");
        }
        context.out().print(page);
        return screening.level().exitCode();
    }

    private static String format(ParseResult parsed) {
        if (Options.has(parsed, "--format")) {
            String format = Options.text(parsed, "--format");
            if (!List.of("text", "markdown", "ics").contains(format)) {
                throw new UsageException("--format takes text, markdown or ics, not '" + format + "'.");
            }
            return format;
        }
        String file = Options.has(parsed, "--output") ? Options.text(parsed, "--output").toLowerCase(Locale.ROOT) : "";
        return file.endsWith(".ics") ? "ics" : file.endsWith(".md") || file.endsWith(".markdown") ? "markdown" : "text";
    }
}
