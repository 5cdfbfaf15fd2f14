package relc_test.vex

import data.fixture
import data.relc.gates.vex

high := fixture.vulnerability("sbom", 0, "CVE-1", "high")

excuse := object.union(fixture.vulnerability("vex", 0, "CVE-1", "high"), {
	"state": "not_affected",
	"justification": "code_not_reachable",
})

denied_by(facts, signed) := found if {
	found := fixture.rows(vex.deny) with input as json.patch(fixture.good, [
		{"op": "add", "path": "/facts/vulnerabilities", "value": facts},
		{"op": "add", "path": "/facts/vex/signed", "value": signed},
	])
}

test_a_signed_excuse_passes if {
	vex.deny == set() with input as fixture.good
	denied_by([high, excuse], true) == set()
}

test_absent_facts_make_no_noise if {
	vex.deny == set() with input as fixture.without("facts")
	vex.deny == set() with input as fixture.without("evidence")
}

test_a_vector_that_is_none_denies if {
	pointer := "/vulnerabilities/0/ratings/1/vector"
	unreadable := object.union(high, {"unreadable": [{"pointer": pointer, "vector": "AV:X"}]})
	denied_by([unreadable], true) == {["vulnerability/vector", "sbom", pointer, "AV:X", "CVSS"]}
}

test_a_component_that_the_sbom_lacks_denies if {
	affects := [{"ref": "numpy", "component": "numpy"}, {"ref": "pandas", "component": null}]
	pointer := "/vulnerabilities/0/affects/1/ref"
	denied_by([object.union(excuse, {"affects": affects})], true) == {["vex/component", "vex", pointer, "pandas", "bom-ref"]}
	denied_by([object.union(high, {"affects": affects})], true) == set()
}

test_a_statement_about_nothing_denies if {
	expected := {["vex/component", "vex", "/vulnerabilities/0", null, "bom-ref"]}
	denied_by([object.union(excuse, {"affects": [], "state": "in_triage"})], true) == expected
	denied_by([object.union(excuse, {"affects": [], "state": null})], true) == set()
}

low := fixture.vulnerability("sbom", 1, "CVE-2", "low")

of_low := object.union(excuse, {"id": "CVE-2", "severity": "low"})

test_an_unsigned_excuse_of_what_blocks_denies_once if {
	expected := {["vex/unsigned", "vex", "/vulnerabilities", {"CVE-1", "CVE-2"}, "vex-signer"]}
	denied_by([high, excuse, object.union(excuse, {"pointer": "/vulnerabilities/1", "id": "CVE-2"})], false) == expected
	only_one := {["vex/unsigned", "vex", "/vulnerabilities", {"CVE-1"}, "vex-signer"]}
	denied_by([high, low, excuse, of_low], false) == only_one
}

test_an_unsigned_statement_that_would_waive_nothing_passes if {
	denied_by([low, of_low], false) == set()
	denied_by([high, object.union(excuse, {"state": "in_triage"})], false) == set()
}

test_an_excuse_without_a_justification_denies if {
	expected := {["vex/no-justification", "vex", "/vulnerabilities/0/analysis", "CVE-1", "justification"]}
	denied_by([high, object.union(excuse, {"justification": null})], true) == expected
	denied_by([object.union(excuse, {"severity": "low", "justification": null})], true) == set()
}
