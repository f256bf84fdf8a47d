package io.github.backcare.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what it takes, and what it does. */
interface Command {

    /** Its name, options and help. */
    CommandSpec spec();

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws UsageException if the command line makes no sense
     * @throws io.github.backcare.content.ContentException if a content file is bad
     */
    int run(ParseResult parsed, Context context);
}
