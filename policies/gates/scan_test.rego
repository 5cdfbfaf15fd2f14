package relc_test.scan

import data.fixture
import data.relc.gates.scan

test_a_scan_passes if scan.deny == set() with input as fixture.good

test_without_a_scan_denies if {
	found := fixture.rows(scan.deny) with input as fixture.without("evidence/vulnerability_scan")
	found == {["vulnerability/not-scanned", "vulnerability_scan", "", null, "sbom.cdx.json"]}
}

test_absent_evidence_makes_no_noise if scan.deny == set() with input as fixture.without("evidence")

updated(moment) := found if {
	found := fixture.rows(scan.deny) with input as fixture.with_value("/facts/scan/database", moment)
}

test_a_source_that_is_newer_than_the_scan_denies if {
	updated("2026-11-18T12:00:00Z") == set()
	late := "2026-11-18T12:00:01Z"
	beside := {"scanFinishedOn": "2026-11-18T12:00:00Z"}
	updated(late) == {["evidence/incoherent", "vulnerability_scan", "/scanner/db/lastUpdate", late, beside]}
}
