# Shared by try, test and build-deb: installs what is missing. Not run by itself.

# Runs a command as root: with sudo where we are not.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs those of the named Debian packages that are missing, and says so.
install_missing() {
    local package missing=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ "${#missing[@]}" -eq 0 ] && return 0
    echo "Installing ${missing[*]} …"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Says what is needed where there is no Swift to build with.
require_swift() {
    command -v swift >/dev/null && return 0
    echo "Vignette is built with Swift 6.3 or later, and no swift is on the path: see https://www.swift.org/install" >&2
    exit 1
}

build_packages="libsqlite3-dev libjpeg-dev libpng-dev libtiff-dev libzbar-dev libcurl4-openssl-dev"
