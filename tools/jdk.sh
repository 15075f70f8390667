# Finds a JDK, for the scripts that read this file with `.`. Plain POSIX sh.
#
# find_jdk RELEASE NAME sets `jdk` to the folder of a JDK of this release or later: that of JAVA_HOME, of the PATH, or one in a usual folder.
# When there is none it says so in the name of the script NAME, and ends it.
#
# remember_jdk FILE writes down what was found, and recall_jdk FILE sets `jdk` to that, if the same would be found again; it starts no process.

# Prints the feature release of the JDK in folder $1, or nothing; reads its `release` file rather than starting it.
release_of() {
    [ -x "$1/bin/java" ] || return
    if [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            if [ "$key" = JAVA_VERSION ]; then
                value=${value#\"}
                value=${value%%[!0-9]*}
                printf '%s' "$value"
                return
            fi
        done < "$1/release"
    fi
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p;/version/q'
}

# Sets `jdk` to folder $1 when that is a JDK of a release we can use; remembers where we looked.
looked=
try() {
    [ -n "$1" ] || return 1
    release=$(release_of "$1")
    if [ -n "$release" ] && [ "$release" -ge "$wanted" ] && [ -x "$1/bin/javac" ]; then
        jdk=$1
        return 0
    fi
    if [ -n "$release" ]; then
        looked="$looked
  $1 (Java $release)"
    fi
    return 1
}

# Sets `real` to what file $1 is, which may be a link to a link.
follow_links() {
    real=$1
    while [ -h "$real" ]; do
        target=$(readlink "$real")
        case $target in
            /*) real=$target ;;
            *) real=${real%/*}/$target ;;
        esac
    done
}

on_path() {
    java=$(command -v java) || return 1
    follow_links "$java"
    try "$(dirname "$(dirname "$real")")"
}

in_usual_folders() {
    for candidate in \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.asdf/installs/java/* \
        "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.jenv/versions/* \
        "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/java/* /usr/local/*jdk*; do
        try "$candidate" && return 0
    done
    return 1
}

# Sets `java` to the first of the PATH, or to nothing.
first_java() {
    java=
    rest=${PATH-}:
    while [ -n "$rest" ]; do
        java=${rest%%:*}/java
        rest=${rest#*:}
        [ -f "$java" ] && [ -x "$java" ] && return
    done
    java=
}

# What is found depends on JAVA_HOME, then on the java of the PATH, and last on what lies in the usual folders, where newer ones may come.
remember_jdk() {
    first_java
    follow_links "$java"
    [ -z "$real" ] || real=$(CDPATH='' cd -- "${real%/*}" && pwd -P)/java
    printf '%s\n' "${JAVA_HOME-}" "$java" "$jdk" "$real" 2>/dev/null > "$1.$$" && mv "$1.$$" "$1"
}

recall_jdk() {
    [ -f "$1" ] || return 1
    { IFS= read -r home_then && IFS= read -r java_then && IFS= read -r jdk && IFS= read -r real_then; } < "$1" || return 1
    [ "$home_then" = "${JAVA_HOME-}" ] && [ -x "$jdk/bin/java" ] || return 1
    [ "$jdk" != "$home_then" ] || return 0
    # One that could not be used then may be another one now.
    [ -z "$home_then" ] || [ ! -x "$home_then/bin/java" ] || return 1
    first_java
    # Also where the java of the PATH is a link, or one of several links, and leads elsewhere now.
    [ "$java" = "$java_then" ] && { [ -z "$java" ] || [ "$java" -ef "$jdk/bin/java" ] || [ "$java" -ef "$real_then" ]; } 2>/dev/null
}

find_jdk() {
    wanted=$1
    if try "${JAVA_HOME-}" || on_path || in_usual_folders; then
        return
    fi
    cat >&2 <<EOF
$2: no JDK $wanted or later was found.

Install one, for example from https://adoptium.net, and let JAVA_HOME name its folder.
I looked at JAVA_HOME (${JAVA_HOME:-not set}), at the java on your PATH, and in the usual folders:
~/.sdkman, ~/.jdks, ~/.asdf, /Library/Java/JavaVirtualMachines, /usr/lib/jvm, /usr/java, /opt, /usr/local.
EOF
    [ -z "$looked" ] || printf 'These are too old, or lack javac:%s\n' "$looked" >&2
    exit 69
}
