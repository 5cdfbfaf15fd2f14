package relc_test.vulnerabilities

import data.fixture
import data.relc.vulnerabilities

found(document, position, id, severity) := fixture.vulnerability(document, position, id, severity)

spoilt(fact, change) := object.union(fact, change)

high := found("sbom", 0, "CVE-1", "high")

excuse := spoilt(found("vex", 0, "CVE-1", null), {
	"scored": false,
	"state": "not_affected",
	"justification": "code_not_reachable",
})

# Document, pointer and severity of what blocks.
blocking(facts) := blocking_where(facts, true)

blocking_where(facts, signed) := {[entry.document, entry.pointer, entry.severity] |
	some entry in vulnerabilities.blocking with input as json.patch(fixture.good, [
		{"op": "add", "path": "/facts/vulnerabilities", "value": facts},
		{"op": "add", "path": "/facts/vex/signed", "value": signed},
	])
}

at_sbom(severity) := {["sbom", "/vulnerabilities/0", severity]}

test_what_is_at_the_limit_or_worse_blocks if {
	blocking([found("sbom", 0, "CVE-1", "critical")]) == at_sbom("critical")
	blocking([high]) == at_sbom("high")
	every severity in ["medium", "low", "info", "none"] {
		blocking([found("sbom", 0, "CVE-1", severity)]) == set()
	}
}

test_the_worst_source_wins if {
	blocking([found("sbom", 0, "CVE-1", "low"), found("vex", 0, "CVE-1", "high")]) == at_sbom("high")
	blocking([high, found("vex", 0, "CVE-1", "low")]) == at_sbom("high")
	twice := {["sbom", "/vulnerabilities/0", "high"], ["sbom", "/vulnerabilities/1", "high"]}
	blocking([high, found("sbom", 1, "CVE-1", "low")]) == twice
}

test_what_only_the_vex_knows_blocks_there if {
	blocking([found("vex", 0, "CVE-1", "low"), found("vex", 1, "CVE-2", "high")]) == {["vex", "/vulnerabilities/1", "high"]}
}

scanned(position, id, severity) := found("vulnerability_scan", position, id, severity)

test_what_the_scan_alone_found_blocks_there if {
	blocking([scanned(0, "CVE-1", "high")]) == {["vulnerability_scan", "/vulnerabilities/0", "high"]}
	blocking([scanned(0, "CVE-1", "high"), found("vex", 0, "CVE-1", "low")]) == {["vulnerability_scan", "/vulnerabilities/0", "high"]}
}

test_what_the_sbom_lists_as_well_blocks_at_the_sbom_with_the_worst_severity if {
	blocking([found("sbom", 0, "CVE-1", "low"), scanned(0, "CVE-1", "high")]) == at_sbom("high")
	blocking([high, scanned(0, "CVE-1", "low")]) == at_sbom("high")
}

test_the_vex_waives_what_the_scan_found_for_its_component if {
	blocking([scanned(0, "CVE-1", "high"), excuse]) == set()
	elsewhere := spoilt(scanned(0, "CVE-1", "high"), {"affects": [{"component": "scipy"}]})
	blocking([elsewhere, excuse]) == {["vulnerability_scan", "/vulnerabilities/0", "high"]}
}

test_an_unsigned_vex_scores_nothing_that_the_scan_found if {
	unscored := spoilt(scanned(0, "CVE-1", null), {"scored": false})
	at_scan := {["vulnerability_scan", "/vulnerabilities/0", "unscored"]}
	blocking_where([unscored, found("vex", 0, "CVE-1", "low")], false) == at_scan
	blocking_where([unscored, found("vex", 0, "CVE-1", "low")], true) == set()
}

test_without_a_score_it_blocks_whatever_it_states if {
	every severity in ["low", "high", null] {
		blocking([spoilt(found("sbom", 0, "CVE-1", severity), {"scored": false})]) == at_sbom("unscored")
	}
}

test_a_score_in_an_unsigned_vex_can_only_make_it_worse if {
	unscored := spoilt(found("sbom", 0, "CVE-1", null), {"scored": false})
	blocking_where([unscored, found("vex", 0, "CVE-1", "low")], true) == set()
	blocking_where([unscored, found("vex", 0, "CVE-1", "low")], false) == at_sbom("unscored")
	blocking_where([found("vex", 0, "CVE-2", "low")], false) == set()
	blocking_where([found("sbom", 0, "CVE-1", "low"), found("vex", 0, "CVE-1", "high")], false) == at_sbom("high")
}

test_signed_and_justified_it_is_waived if {
	blocking([high, excuse]) == set()
	blocking([spoilt(high, {"scored": false}), excuse]) == set()
	blocking([spoilt(excuse, {"severity": "high", "scored": true})]) == set()
}

test_unsigned_nothing_is_waived if {
	every signed in [false, "true", null] {
		blocking_where([high, excuse], signed) == at_sbom("high")
	}
}

test_without_a_justification_nothing_is_waived if {
	blocking([high, spoilt(excuse, {"justification": null})]) == at_sbom("high")
}

test_no_other_state_waives if {
	every state in ["resolved", "resolved_with_pedigree", "exploitable", "in_triage", "false_positive", null] {
		blocking([high, spoilt(excuse, {"state": state})]) == at_sbom("high")
	}
}

test_only_the_vex_waives if {
	claim := {"state": "not_affected", "justification": "code_not_present"}
	blocking([spoilt(high, claim)]) == at_sbom("high")
}

test_a_statement_about_another_vulnerability_waives_nothing if {
	blocking([high, spoilt(excuse, {"id": "CVE-2", "scored": true, "severity": "low"})]) == at_sbom("high")
}

test_every_component_must_be_excused if {
	both := [{"ref": "numpy", "component": "numpy"}, {"ref": "scipy", "component": "scipy"}]
	blocking([spoilt(high, {"affects": both}), excuse]) == at_sbom("high")
	blocking([spoilt(high, {"affects": both}), spoilt(excuse, {"affects": both})]) == set()
}

test_a_component_that_the_sbom_lacks_is_not_excused if {
	unknown := {"affects": [{"ref": "pandas", "component": null}]}
	blocking([high, spoilt(excuse, unknown)]) == at_sbom("high")
	blocking([spoilt(high, unknown), spoilt(excuse, unknown)]) == at_sbom("high")
	blocking([spoilt(high, {"affects": []}), excuse]) == at_sbom("high")
	blocking([high, spoilt(excuse, {"affects": []})]) == at_sbom("high")
}

test_of_two_statements_the_worse_counts if {
	blocking([high, excuse, spoilt(excuse, {"pointer": "/vulnerabilities/1", "state": "exploitable"})]) == at_sbom("high")
}

test_what_the_vex_says_is_handed_on if {
	facts := [high, spoilt(excuse, {"state": "in_triage"})]
	{entry.state | some entry in vulnerabilities.blocking} == {"in_triage"} with input as fixture.with_value("/facts/vulnerabilities", facts)
}

test_an_sbom_without_any_has_none if blocking([]) == set()
