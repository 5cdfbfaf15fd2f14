package relc_test.vulnerabilities

import data.fixture
import data.relc.vulnerabilities

rated(id, severities) := {"id": id, "ratings": [{"severity": severity} | some severity in severities]}

# Document, pointer and severity of what blocks.
blocking(sbom, vex) := {[entry.document, entry.pointer, entry.severity] |
	some entry in vulnerabilities.blocking with input as json.patch(fixture.good, [
		{"op": "add", "path": "/evidence/sbom/vulnerabilities", "value": sbom},
		{"op": "add", "path": "/evidence/vex/vulnerabilities", "value": vex},
	])
}

test_the_worst_rating_wins if {
	blocking([rated("CVE-1", ["low", "critical", "none"])], []) == {["sbom", "/vulnerabilities/0", "critical"]}
	blocking([rated("CVE-1", ["low", "medium"])], []) == set()
}

test_worse_than_the_limit_blocks_too if {
	blocking([rated("CVE-1", ["critical"])], []) == {["sbom", "/vulnerabilities/0", "critical"]}
}

test_the_vex_can_make_it_worse_but_not_better if {
	blocking([rated("CVE-1", ["low"])], [rated("CVE-1", ["high"])]) == {["sbom", "/vulnerabilities/0", "high"]}
	blocking([rated("CVE-1", ["high"])], [rated("CVE-1", ["low"])]) == {["sbom", "/vulnerabilities/0", "high"]}
}

test_what_only_the_vex_knows_blocks_there if {
	blocking([], [rated("CVE-1", ["low"]), rated("CVE-2", ["high"])]) == {["vex", "/vulnerabilities/1", "high"]}
}

test_without_a_rating_it_blocks if {
	expected := {["sbom", "/vulnerabilities/0", "unrated"]}
	blocking([{"id": "CVE-1"}], []) == expected
	blocking([rated("CVE-1", [])], []) == expected
	blocking([rated("CVE-1", ["unknown"])], []) == expected
	blocking([{"id": "CVE-1", "ratings": [{"score": 3}]}], []) == expected
	blocking([rated("CVE-1", ["unknown", "low"])], []) == set()
}

test_a_rating_in_either_document_counts if {
	blocking([rated("CVE-1", ["low"])], [{"id": "CVE-1"}]) == set()
	blocking([{"id": "CVE-1"}], [rated("CVE-1", ["low"])]) == set()
}

test_no_analysis_state_waives if {
	every state in ["resolved", "resolved_with_pedigree", "in_triage", "false_positive", "not_affected"] {
		claim := object.union(rated("CVE-1", ["high"]), {"analysis": {"state": state}})
		blocking([claim], [claim]) == {["sbom", "/vulnerabilities/0", "high"]}
	}
}

test_every_place_is_named if {
	twice := [rated("CVE-1", ["high"]), rated("CVE-1", ["low"])]
	blocking(twice, []) == {["sbom", "/vulnerabilities/0", "high"], ["sbom", "/vulnerabilities/1", "high"]}
}

test_an_sbom_without_the_list_has_none if {
	vulnerabilities.blocking == set() with input as fixture.without("evidence/sbom/vulnerabilities")
}
