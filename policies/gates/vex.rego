# METADATA
# title: Vulnerability statements
# description: >-
#   What is said about vulnerabilities can be recomputed, is about components of the SBOM, and is answered for. Only
#   `not_affected` waives: what was fixed is no longer in an SBOM made after the build, and a false positive is
#   `not_affected` because of `code_not_present`.
# custom:
#   needs: [evidence.vex]
#   risk: A vulnerability is talked away
package relc.gates.vex

import data.relc.finding
import data.relc.vulnerabilities

# METADATA
# title: CVSS vectors are whole
# description: The vector of a CVSS rating is none, or is incomplete.
# custom:
#   codes: [vulnerability/vector]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 RA-5, CSA CCM TVM-08]
deny contains finding.make("vulnerability/vector", fact.document, rating.pointer, rating.vector, "CVSS") if {
	some fact in input.facts.vulnerabilities
	some rating in fact.unreadable
}

# METADATA
# title: Statements are about the SBOM
# description: A statement of the VEX names no component, or one that the SBOM does not list.
# custom:
#   codes: [vex/component]
#   severity: medium
#   evidence: verified
#   controls: [NIST SP 800-53 RA-5, NIST SP 800-53 CM-8]
deny contains finding.make("vex/component", "vex", pointer, affected.ref, "bom-ref") if {
	some fact in input.facts.vulnerabilities
	fact.document == "vex"
	some position, affected in fact.affects
	affected.component == null
	pointer := concat("", [fact.pointer, finding.pointer(["affects", position, "ref"])])
}

# METADATA
# title: Statements name a component
# description: A statement of the VEX says of nothing in particular that it is affected or not.
# custom:
#   codes: [vex/component]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 RA-5, NIST SP 800-53 CM-8]
deny contains finding.make("vex/component", "vex", pointer, null, "bom-ref") if {
	some fact in input.facts.vulnerabilities
	fact.document == "vex"
	is_string(fact.state)
	count(fact.affects) == 0
	pointer := fact.pointer
}

# METADATA
# title: Somebody answers for the VEX
# description: The VEX would waive a vulnerability that blocks, and nobody signed it.
# custom:
#   codes: [vex/unsigned]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 RA-5]
deny contains finding.make("vex/unsigned", "vex", "/vulnerabilities", ids, "vex-signer") if {
	not input.facts.vex.signed
	ids := {fact.id | some fact in would_waive}
	count(ids) > 0
}

# METADATA
# title: Not affected, and why
# description: The VEX says of a vulnerability that blocks that it does not affect a component, and not why.
# custom:
#   codes: [vex/no-justification]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 RA-5, CSA CCM TVM-08]
deny contains finding.make("vex/no-justification", "vex", pointer, fact.id, "justification") if {
	some fact in would_waive
	not is_string(fact.justification)
	pointer := concat("", [fact.pointer, "/analysis"])
}

would_waive contains fact if {
	some id in {entry.id | some entry in vulnerabilities.blocking}
	some fact in vulnerabilities.statements[id]
	fact.state == "not_affected"
}
