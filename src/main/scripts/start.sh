# The part that every launcher of backcare shares: it is read (". start.sh") with java_home, java_version, major, jar
# and archives (the folder for them) set, and becomes the program.

# Java reads arguments and file names in the locale's encoding; without UTF-8 it would lose the letters of her words.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) export BACKCARE_UNICODE=0 LC_ALL=C.UTF-8 ;;
esac

# The JVM keeps what it worked out about the program's classes in an archive (a class-data archive, from Java 25 on an
# AOT cache), which halves the start. It belongs to one jar and one JVM, hence its name and the comparison of dates; the
# JVM checks both again and does without, silently, where it does not fit.
if [ "$major" -ge 25 ]; then
    kind=aot
    use=-XX:AOTCache
    make=-XX:AOTCacheOutput
else
    kind=jsa
    use=-XX:SharedArchiveFile
    make=-XX:ArchiveClassesAtExit
fi

flags='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dpicocli.disable.closures=true'

# An archive's size stands in its name: a JVM crashes on one that was cut short. Size 0 says that this JVM makes none.
# Sets archive to the one of this name that is no older than the jar, if there is one.
look_for() {
    archive=
    for file in "$1".*."$kind"; do
        if [ -f "$file" ] && ! [ "$jar" -nt "$file" ]; then
            size=${file%."$kind"}
            size=${size##*.}
            if [ "$size" = 0 ] || [ -n "$(find "$file" -size "${size}c" 2>/dev/null)" ]; then
                archive=$file
            fi
        fi
    done
    [ -n "$archive" ]
}

# Archives are beside the jar, or in her cache folder if nothing may be written there.
# Sets archive to the one to use, or else wanted to what the one to make is called.
find_archive() {
    wanted=
    archive=
    case $java_version in
        '' | */*) return ;;
    esac
    look_for "$archives/$java_version" && return
    if [ -w "${archives%/*}" ]; then
        wanted=$archives/$java_version
        return
    fi
    cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    case $cache in
        # A colon would part the name into two archives.
        *:*) return ;;
        /*) ;;
        *) return ;;
    esac
    sum=$(printf '%s' "$jar" | cksum) || return
    look_for "$cache/backcare/$java_version-${sum%% *}" || wanted=$cache/backcare/$java_version-${sum%% *}
}

# Writes the archive under another name and moves it into place whole.
make_archive() {
    mkdir -p -- "${wanted%/*}" && mkdir -- "$wanted.lock" || return
    new=$wanted.new.$$
    nice "$java_home/bin/java" "$make=$new" $flags -cp "$jar" io.github.backcare.Rehearsal
    [ -s "$new" ] || : >"$new"
    # On the disk before it gets its name: a power cut must not leave one of the right size and nothing in it.
    sync "$new"
    rm -f -- "$wanted".*."$kind"
    mv -f -- "$new" "$wanted.$(($(wc -c <"$new"))).$kind"
    rm -rf -- "$new" "$new.config" "$wanted.lock"
}

find_archive
if [ -n "$wanted" ]; then
    # A lock whose owner is long gone is taken over.
    if [ -d "$wanted.lock" ] && [ -n "$(find "$wanted.lock" -prune -mmin +5 2>/dev/null)" ]; then
        rmdir -- "$wanted.lock" 2>/dev/null
    fi
    if [ ! -d "$wanted.lock" ]; then
        # In the background and out of the way; the next start has it.
        (make_archive &) </dev/null >/dev/null 2>&1
    fi
fi
[ -s "$archive" ] || archive=

tty=
for descriptor in 0 1 2; do
    if [ -t "$descriptor" ]; then
        tty=$tty$descriptor
    fi
done
export BACKCARE_TTY="$tty"
if [ -z "${COLUMNS:-}" ] && [ -t 1 ]; then
    # Inside the parentheses descriptor 1 is the pipe, so the terminal is handed in as another.
    { size=$(stty size 2>/dev/null <&3) && COLUMNS=${size#* } && export COLUMNS; } 3>&1
fi
# The logs are off because the JVM would put warnings on stdout, into the JSON.
exec "$java_home/bin/java" -Xlog:disable -Xlog:all=off ${archive:+"$use=$archive"} $flags -jar "$jar" "$@"
