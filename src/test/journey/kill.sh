#!/usr/bin/env bash
# Kills the packaged service (kill -9) in the middle of the journey, at random moments, and asks after a restart whether anything that it
# acknowledged is lost and whether anything stands half-way. Needs ./mvnw package first.
# Usage: src/test/journey/kill.sh [rounds] [seed]; the same seed chooses the same moments.
set -euo pipefail
cd "$(dirname "$0")/../../.."
exec ./mvnw -q test-compile exec:java@kill -Dkill.rondes="${1:-10}" ${2:+-Dkill.zaad="$2"}
