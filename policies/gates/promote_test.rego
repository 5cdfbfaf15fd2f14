package relc_test.promote

import data.fixture
import data.relc.gates.promote

denied_by(path, value) := found if {
	found := fixture.rows(promote.deny) with input as fixture.with_value(path, value)
}

allowed(path, value) if promote.allow with input as fixture.with_value(path, value)

test_a_good_release_is_allowed_without_findings if {
	promote.allow with input as fixture.good
	promote.deny == set() with input as fixture.good
}

test_only_staging_is_promoted if {
	expected := {["promote/stage", "registry", "/stage", "Production", "Staging"]}
	denied_by("/evidence/registry/stage", "Production") == expected
	not allowed("/evidence/registry/stage", "Production")
}

marked(value) := object.union(elsewhere, {"evidence": {"registry": {"staging": value}}})

elsewhere := fixture.with_value("/evidence/registry/stage", "None")

test_what_the_target_names_stands_for_staging if {
	promote.allow with input as marked("alias:candidate")
	promote.deny == set() with input as marked("alias:candidate")
	every value in [false, null, {}] {
		not promote.allow with input as marked(value)
		count(promote.deny) == 1 with input as marked(value)
	}
}

test_only_to_approved if {
	denied_by("/stage_to", "Staging") == {["promote/stage", "model_file", "/versions/2", "Staging", "Approved"]}
	not allowed("/stage_to", "Staging")
}

test_security_must_pass if {
	expected := {["promote/security-decision", "security_decision", "/decision", "FAIL", "PASS"]}
	denied_by("/evidence/security_decision/decision", "FAIL") == expected
	not allowed("/evidence/security_decision/decision", "FAIL")
}

test_the_canary_must_proceed if {
	expected := {["promote/canary", "rollout_decision", "/decision", "HOLD", "PROCEED"]}
	denied_by("/evidence/rollout_decision/decision", "HOLD") == expected
	not allowed("/evidence/rollout_decision/decision", "HOLD")
}

test_a_blocking_vulnerability_denies if {
	found := [fixture.vulnerability("sbom", 0, "CVE-1", "low"), fixture.vulnerability("sbom", 1, "CVE-2", "high")]
	observed := {"id": "CVE-2", "severity": "high"}
	expected := {["promote/blocking-cve", "sbom", "/vulnerabilities/1", observed, ["high"]]}
	denied_by("/facts/vulnerabilities", found) == expected
	not allowed("/facts/vulnerabilities", found)
}

test_a_vulnerability_that_nobody_scored_denies if {
	found := [object.union(fixture.vulnerability("vex", 0, "CVE-1", "low"), {"scored": false, "state": "in_triage"})]
	observed := {"id": "CVE-1", "vex": "in_triage"}
	expected := {["promote/unscored-cve", "vex", "/vulnerabilities/0", observed, "CVSS"]}
	denied_by("/facts/vulnerabilities", found) == expected
	not allowed("/facts/vulnerabilities", found)
}

test_facts_that_are_not_true_deny_without_findings if {
	every path in {"/facts/signatures/valid", "/facts/attestation/present", "/facts/policies/bound"} {
		every value in [false, "true", 1, null] {
			not allowed(path, value)
			denied_by(path, value) == set()
		}
	}
}

test_what_is_absent_is_not_allowed if {
	paths := {
		"stage_to", "thresholds", "facts", "facts/signatures", "facts/attestation", "facts/policies", "evidence",
		"facts/vulnerabilities", "evidence/registry", "evidence/security_decision", "evidence/sbom", "evidence/vex", "evidence/rollout_decision",
	}
	every path in paths {
		not promote.allow with input as fixture.without(path)
		promote.deny == set() with input as fixture.without(path)
	}
}

two_blocking := fixture.with_value("/facts/vulnerabilities", [
	fixture.vulnerability("sbom", 0, "CVE-1", "high"),
	fixture.vulnerability("sbom", 1, "CVE-2", "high"),
])

waiving(ids) := object.union(two_blocking, {"waived": {"vulnerabilities": ids}})

test_only_waived_vulnerabilities_are_let_through if {
	promote.allow with input as waiving(["CVE-1", "CVE-2"])
	not promote.allow with input as waiving(["CVE-1"])
	not promote.allow with input as waiving([])
	not promote.allow with input as two_blocking
}

test_the_gate_names_waived_vulnerabilities_too if {
	count(promote.deny) == 2 with input as waiving(["CVE-1", "CVE-2"])
}

test_a_waiver_lets_nothing_else_through if {
	every path in {"/evidence/registry/stage", "/evidence/security_decision/decision", "/evidence/rollout_decision/decision"} {
		waived := object.union(fixture.with_value(path, "x"), {"waived": {"vulnerabilities": ["x"]}})
		not promote.allow with input as waived
	}
	not promote.allow with input as object.union(fixture.without("evidence/vex"), {"waived": {"vulnerabilities": ["CVE-1"]}})
}
