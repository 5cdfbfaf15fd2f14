# METADATA
# title: Vulnerability scan
# description: The components of the SBOM were compared with a source of vulnerabilities, and the build signed what that found.
# custom:
#   needs: [evidence.sbom]
#   risk: No vulnerability is listed because nobody looked
package relc.gates.scan

import data.relc.finding

# METADATA
# title: Somebody looked for vulnerabilities
# description: There is an SBOM, and no scan of it that the build signed.
# custom:
#   codes: [vulnerability/not-scanned]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 RA-5, CSA CCM TVM-07]
deny contains finding.make("vulnerability/not-scanned", "vulnerability_scan", "", null, "sbom.cdx.json") if {
	input.evidence.sbom
	not input.evidence.vulnerability_scan
}

# METADATA
# title: The source is older than the scan
# description: The scan says that its source was updated after it finished.
# custom:
#   needs: [evidence.vulnerability_scan]
#   codes: [evidence/incoherent]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 RA-5]
deny contains finding.make("evidence/incoherent", "vulnerability_scan", pointer, scan.database, beside) if {
	scan := input.facts.scan
	scan.database > scan.finished
	pointer := "/scanner/db/lastUpdate"

	# Both are in UTC and whole seconds.
	beside := {"scanFinishedOn": scan.finished}
}
