# What every benchmark needs: packages, and the release product, unless VIGNETTE names a program.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. packaging/lib.sh
# shellcheck disable=SC2086,SC2154 # one word a package
install_missing $build_packages python3 "$@"
if [ -z "${VIGNETTE:-}" ]; then
    require_swift
    swift build -c release --product vignette
    VIGNETTE="$(swift build -c release --show-bin-path)/vignette"
fi
export VIGNETTE
