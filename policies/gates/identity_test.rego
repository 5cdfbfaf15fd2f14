package relc_test.identity

import data.fixture
import data.relc.gates.identity

denied_by(path, value) := found if {
	found := fixture.rows(identity.deny) with input as fixture.with_value(path, value)
}

test_evidence_of_this_run_passes if identity.deny == set() with input as fixture.good

test_absent_evidence_makes_no_noise if {
	identity.deny == set() with input as fixture.without("evidence")
	identity.deny == set() with input as fixture.without("evidence/provenance")
	identity.deny == set() with input as fixture.without("evidence/registry")
}

test_another_model_version_or_run_denies_in_every_document if {
	named := {
		"staging_report", "shadow_eval", "rollout_decision", "readiness", "hygiene",
		"fairness", "drift_baseline", "security_decision",
	}
	every document in named {
		every field, value in {"model": "risk-default", "version": "2", "run_id": "run-2"} {
			path := concat("/", ["", "evidence", document, field])
			pointer := concat("/", ["", field])
			denied_by(path, "other") == {["evidence/identity", document, pointer, "other", value]}
		}
	}
}

test_a_registry_that_speaks_of_another_version_denies if {
	denied_by("/evidence/registry/version", "1") == {["evidence/identity", "registry", "/version", "1", "2"]}
}

test_provenance_of_another_build_denies if {
	every field, value in {"model": "risk-default", "version": "2", "run_id": "run-2"} {
		pointer := concat("/", ["/buildDefinition/externalParameters", field])
		path := concat("", ["/evidence/provenance", pointer])
		denied_by(path, "other") == {["evidence/identity", "provenance", pointer, "other", value]}
	}
}

test_a_build_from_other_data_denies if {
	pointer := "/buildDefinition/resolvedDependencies"
	expected := {["evidence/dataset", "provenance", pointer, ["sha256:bb", "sha256:aa"], "sha256:cc"]}
	denied_by("/evidence/registry/dataset/digest", "sha256:cc") == expected
}
