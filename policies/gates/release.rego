# METADATA
# title: Place among the versions
# description: The release replaces what came before it, and has records and texts of its own.
# custom:
#   risk: A release is compared with the wrong version, or with itself, and its decision was made about another
package relc.gates.release

import data.relc.finding
import data.relc.prose

replaces := input.release.replaces

# METADATA
# title: What is replaced came before
# description: The release replaces itself or a later version, so nothing was compared.
# custom:
#   codes: [release/replaces]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains finding.make("release/replaces", "release", "/replaces", replaces, possible) if {
	to_number(replaces) >= to_number(input.version)
}

possible := approved_before if count(approved_before) > 0

possible := ["none"] if count(approved_before) == 0

# METADATA
# title: A first release has none before it
# description: The release says that it replaces nothing, and model.yaml has an earlier version approved.
# custom:
#   codes: [release/replaces]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains finding.make("release/replaces", "release", "/replaces", "none", approved_before) if {
	replaces == "none"
	count(approved_before) > 0
}

# By number: "10" comes after "9".
approved_before := [format_int(number, 10) | some number in sort({number |
	some version, stage in input.model_file.versions
	stage == "Approved"
	number := to_number(version)
	number < to_number(input.version)
})]

# METADATA
# title: The security decision record is this version's
# description: The release names the record that decided about the version that it replaces.
# custom:
#   codes: [release/record-of-another]
#   needs: [previous]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 AU-10, ITIL change enablement]
deny contains finding.make("release/record-of-another", "release", "/records/scdr", record, input.previous.version) if {
	record := input.release.records.scdr
	address(record) == address(input.previous.records.scdr)
}

# What a server is asked for: what stands behind a `#` it never sees, and it may take capitals for small letters.
address(record) := lower(split(record, "#")[0])

# METADATA
# title: Each text says something of its own
# description: Two fields of the release hold the same text, so that one of them says nothing.
# custom:
#   codes: [release/repeated-text]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make("release/repeated-text", "release", finding.pointer(said.way), said.text, before) if {
	some text, some_said in saying
	count({said.field | some said in some_said}) > 1
	before := min({finding.pointer(said.way) | some said in some_said})
	some said in some_said
	finding.pointer(said.way) != before
}

# METADATA
# title: Each language has words of its own
# description: A text is the same in two languages, so that readers of one of them cannot read it.
# custom:
#   codes: [release/repeated-text]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make("release/repeated-text", "release", finding.pointer(said.way), said.text, before) if {
	some one in prose.in_languages
	some said in one.texts
	some first in one.texts
	first.way != said.way
	prose.joined(first.parts) == prose.joined(said.parts)
	not prose.may_be_a_name(said)
	before := finding.pointer(first.way)
	before < finding.pointer(said.way)
}

# METADATA
# title: Each text says it itself
# description: A text says that another one says it, in another language or above, so that its reader learns nothing.
# custom:
#   codes: [release/points-elsewhere]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make("release/points-elsewhere", "release", finding.pointer(said.way), said.text, null) if {
	some said in prose.elsewhere
	said.document == "release"
}

# By text, where release.yaml has it. One risk may be accepted for several measures.
saying[prose.wording(said)] contains said if {
	some said in prose.texts
	said.document == "release"
}
