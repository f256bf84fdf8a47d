package io.github.backcare.cli;

import io.github.backcare.content.ContentException;
import io.github.backcare.content.Element;
import io.github.backcare.content.Unprintable;
import io.github.backcare.routine.Planned;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Verdict;
import io.github.backcare.store.Diary;
import io.github.backcare.store.DiaryEntry;
import io.github.backcare.store.PainTrend;
import io.github.backcare.store.StoreException;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ParseResult;

/** What a session has to do with the diary. Nothing that goes wrong here stops a session. */
final class SessionDiary {
    private final Context context;
    private final Person person;
    private final Optional<Diary> diary;
    private final Optional<Boolean> asked;

    private SessionDiary(Context context, Person person, Optional<Diary> diary, Optional<Boolean> asked) {
        this.context = context;
        this.person = person;
        this.diary = diary;
        this.asked = asked;
    }

    static SessionDiary of(ParseResult parsed, Context context, Person person) {
        return new SessionDiary(context, person, DataFolder.diary(context), flag(parsed));
    }

    private static Optional<Boolean> flag(ParseResult parsed) {
        if (!Options.has(parsed, "--diary")) {
            return Optional.empty();
        }
        return Optional.of(switch (Options.text(parsed, "--diary")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new UsageException("--diary takes yes or no, not '" + Options.text(parsed, "--diary") + "'.");
        });
    }

    private Optional<Boolean> consent() {
        return asked.or(() -> person.preferences().diary());
    }

    boolean isKept() {
        return diary.isPresent() && consent().orElse(false);
    }

    boolean mayBeKept() {
        return isKept() || isUndecided();
    }

    boolean isUndecided() {
        return diary.isPresent() && consent().isEmpty() && person.file().isPresent() && !person.isUnreadable();
    }

    /** The answers, with what the last sessions say about her pain; she is told when they say something. */
    Answers withTrend(Answers answers) {
        if (!isKept()) {
            return answers;
        }
        try {
            Optional<String> worse = PainTrend.worsening(diary.orElseThrow().read().entries(), context.clock().instant());
            worse.ifPresent(context.out()::println);
            return worse.isPresent()
                    ? Draft.withPain(answers, OptionalInt.empty(), Optional.of(Answers.Trend.WORSE)) : answers;
        } catch (IOException e) {
            context.err().println("backcare: your diary can't be read, so I don't know how your last sessions went.");
            return answers;
        }
    }

    /**
     * Keeps the session, if she wants a diary and there is something to keep.
     *
     * @param refusal the level that a screening after a long pause came to, where it ended the session
     */
    void keep(PlayerState end, Optional<Level> refusal, OffsetDateTime started) {
        try {
            end.diaryYes().ifPresent(this::remember);
            if (end.diaryYes().or(this::consent).orElse(false) && diary.isPresent()
                    && !end.progress().begun().isEmpty()) {
                diary.get().append(entry(end, refusal, started));
                context.out().println("Kept in your diary (`backcare diary show`).");
            }
        } catch (IOException e) {
            context.err().println("backcare: this session was not kept in your diary: the disk is full, or "
                    + Unprintable.shown(diary.orElseThrow().file().toString()) + " can't be written.");
        }
    }

    /** What she said about a diary is one of her preferences. */
    private void remember(boolean yes) {
        try {
            person.file().orElseThrow().update(profile ->
                    profile.edit().preferences(profile.preferences().withDiary(yes)).build());
        } catch (StoreException | ContentException e) {
            context.err().println("backcare: your answer about the diary could not be kept, so you will be asked again.");
        }
    }

    private static DiaryEntry entry(PlayerState end, Optional<Level> refusal, OffsetDateTime started) {
        List<Planned> exercises = end.session().exercises();
        List<String> done = end.progress().finished().stream().sorted().map(i -> exercises.get(i).exercise().id()).toList();
        return new DiaryEntry(started, end.clearance().age().week(), end.progress().activeSeconds(), exercises.size(),
                done, end.progress().painBefore(), end.progress().painAfter(), ended(end, refusal, done.size()));
    }

    private static String ended(PlayerState end, Optional<Level> refusal, int done) {
        if (end.mode() == Mode.STOPPED) {
            return refusal.or(() -> end.verdict().map(Verdict::level)).map(Element::nameOf).orElse("stop");
        }
        return end.mode() == Mode.INTERRUPTED ? "interrupted"
                : done == end.session().exercises().size() ? "finished" : "early";
    }
}
