#!/bin/bash
# Builds KDE's KSyntaxHighlighting for Qt 6 where the distribution packages it for Qt 5 alone (Debian 12, Ubuntu
# 24.04): the source comes by apt from where the system's packages come from, the result is a static library in
# PREFIX that cmake/HearthSyntaxHighlighting.cmake finds. `./dev` runs this once per machine and Qt version.
#
#   build_syntax_highlighting.sh PREFIX      makes PREFIX, or leaves nothing and exits 1
#   build_syntax_highlighting.sh --where     prints the PREFIX that CMake looks into
#
# Needs no root: apt-get works on lists, caches and sources of its own in a temporary folder; those of the system are
# read and left as they are. Needs the network, a compiler, CMake, Ninja, Perl and Qt 6.
set -euo pipefail

where() {
    local ID=unknown VERSION_ID=""
    # shellcheck source=/dev/null
    [ -r /etc/os-release ] && . /etc/os-release
    # A home may be shared by several systems; the library fits one of them. The number goes up with the recipe.
    printf '%s/hearth/syntax-highlighting/1-%s%s-%s-qt%s\n' "${XDG_CACHE_HOME:-${HOME:?HOME is not set}/.cache}" \
        "$ID" "${VERSION_ID:+-$VERSION_ID}" "$(uname -m)" "$(qtpaths6 --qt-version)"
}

if [ "${1:?PREFIX or --where}" = --where ]; then
    where
    exit
fi

prefix=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists,archives,sources.list.d,build}

# The archive of the distribution itself, as apt knows it from whatever file and format it is configured in. Debian 12
# has a version too old for Qt 6; the next release's builds with Debian 12's Qt. Ubuntu 24.04's own is new enough.
# shellcheck source=/dev/null
. /etc/os-release
suite=$VERSION_CODENAME
[ "$suite" != bookworm ] || suite=trixie
# shellcheck disable=SC2016 # apt's own variable
mapfile -t archives < <(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
    "Origin: ${ID^}" "Codename: $VERSION_CODENAME" "Architecture: $(dpkg --print-architecture)" | sort -u)
[ ${#archives[@]} -gt 0 ] || {
    echo "apt has no package lists of ${ID^} $VERSION_CODENAME; apt-get update fetches them." >&2
    exit 1
}
components=main
[ "$ID" != ubuntu ] || components="main universe"
keyring=/usr/share/keyrings/$ID-archive-keyring.gpg
for archive in "${archives[@]}"; do
    cat <<SOURCES
Types: deb deb-src
URIs: $archive
Suites: $suite
Components: $components
$([ ! -r "$keyring" ] || echo "Signed-By: $keyring")

SOURCES
done >"$work/sources.list.d/private.sources"

apt() {
    apt-get -q -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$work/sources.list.d" \
        -o Dir::Etc::PreferencesParts=/dev/null -o Dir::Etc::Preferences=/dev/null \
        -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work" \
        -o Acquire::Languages=none -o Acquire::Retries=3 -o APT::Sandbox::User=root "$@"
}

cd "$work/build"
apt -o APT::Update::Error-Mode=any update
apt source --tar-only --download-only ksyntax-highlighting
apt download extra-cmake-modules
dpkg-deb -x extra-cmake-modules_*.deb modules
mkdir source
for archive in ksyntax-highlighting_*.tar.*; do
    [[ $archive == *.asc ]] || (cd source && cmake -E tar xf "../$archive") # CMake reads what tar lacks a helper for
done

# Only the library: no translations, no tools with windows. The definitions of 300 other languages stay out (they have
# licences of their own and cost time at each start), and so do those lying about on the user's machine.
cmake -G Ninja -S source/*/ -B build -DCMAKE_BUILD_TYPE=Release "-DCMAKE_INSTALL_PREFIX=$work/prefix" \
    -DQT_MAJOR_VERSION=6 "-DECM_DIR=$PWD/modules/usr/share/ECM/cmake" \
    -DBUILD_TESTING=OFF -DBUILD_SHARED_LIBS=OFF -DQRC_SYNTAX=OFF -DNO_STANDARD_PATHS=ON -DKF_SKIP_PO_PROCESSING=ON \
    -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport=ON \
    -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Qml=ON
cmake --build build
cmake --install build >install.log
rm -r "$work/prefix/share" "$work/prefix/bin"

# At the end and at once: a PREFIX that exists is complete.
mkdir -p "${prefix%/*}"
cp -a "$work/prefix" "$prefix.$$"
mv -T "$prefix.$$" "$prefix" 2>/dev/null || rm -rf "$prefix.$$" # somebody else was quicker
