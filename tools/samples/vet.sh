#!/usr/bin/env bash
# Checks the sample releases, and what their signed statements say, against the CUE shapes.
set -euo pipefail

cd "$(dirname "$0")/../build"
payloads=$(mktemp -d)
trap 'rm -rf "$payloads"' EXIT
go build -o "$payloads/cue" cuelang.org/go/cmd/cue

vet() {
  local shape=$1
  shift
  "$payloads/cue" vet -c -d "#$shape" ../../schemas/*.cue "$@" || { echo "$* is not a $shape" >&2; exit 1; }
}

predicate() {
  python3 -c 'import base64, json, sys
print(json.dumps(json.loads(base64.b64decode(json.load(open(sys.argv[1]))["dsseEnvelope"]["payload"]))["predicate"]))' \
    "$1" >"$payloads/predicate.json"
}

vet Trust ../../policies/trust/keys.yaml
for model in ../../releases/*/; do
  vet Model "$model/model.yaml"
  for profile in "$model"/profiles/*.yaml; do vet Profile "$profile"; done
done
for release in ../../releases/*/[0-9]*; do
  if [ -f "$release/components.yaml" ]; then vet Components "$release/components.yaml"; fi
  vet Release "$release/release.yaml"
  vet StagingReport "$release/staging_report.json"
  vet ShadowEvaluation "$release/shadow_eval.json"
  vet RolloutDecision yaml: "$release/rollout_decision.txt"
  vet Readiness "$release/readiness.yaml"
  vet Hygiene "$release/hygiene.yaml"
  vet Fairness "$release/fairness.json"
  vet DriftBaseline "$release/drift_baseline.json"
  vet RegistryFacts "$release/registry.json"
  vet Sbom "$release/sbom.cdx.json"
  vet Vex "$release/vex.cdx.json"
  vet Contract json: "$release/contract.input.schema.json"
  vet Contract json: "$release/contract.output.schema.json"
  predicate "$release/provenance.sigstore.json"
  vet Provenance "$payloads/predicate.json"
  predicate "$release/security_decision.sigstore.json"
  vet SecurityDecision "$payloads/predicate.json"
done
