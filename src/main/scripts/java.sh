# Finds a Java to run backcare with; every launcher reads this, with jar set.

say() { printf 'backcare: %s\n' "$1" >&2; }

case $jar in
    *:*)
        say "Java can't start a program from a folder with a colon in its name; move or rename ${jar%/*/*}."
        exit 1
        ;;
esac

# The version of the Java in a folder, from its release file: starting java only to ask takes 20 ms.
# Sets java_version, such as 17.0.15+6-Debian, and major.
look_at() {
    java_version=
    if [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            case $key in
                JAVA_RUNTIME_VERSION) java_version=$value && break ;;
                JAVA_VERSION) java_version=$value ;;
            esac
        done <"$1/release"
    elif [ -x "$1/bin/java" ]; then
        java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\).*/\1/p' | head -n 1)
    fi
    java_version=${java_version#\"}
    java_version=${java_version%\"}
    major=${java_version%%[!0-9]*}
    major=${major:-0}
}

find_java() {
    java_home=${JAVA_HOME:-}
    if [ -n "$java_home" ] && [ -x "$java_home/bin/java" ]; then
        look_at "$java_home"
        [ "$major" -ge 17 ] && return
    fi
    found=$(command -v java 2>/dev/null) || found=
    hops=0
    while [ -h "$found" ] && [ $hops -lt 20 ]; do
        target=$(readlink -- "$found")
        case $target in
            /*) found=$target ;;
            *) found=$(dirname -- "$found")/$target ;;
        esac
        hops=$((hops + 1))
    done
    if [ -n "$found" ]; then
        java_home=$(dirname -- "$(dirname -- "$found")")
        look_at "$java_home"
        [ "$major" -ge 17 ] && return
    fi
    say 'this needs Java 17 or later (a JDK, such as Eclipse Temurin or the package openjdk-17-jdk); install it, or point JAVA_HOME to it.'
    exit 1
}
