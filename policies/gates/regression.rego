# METADATA
# title: Compared with the replaced version
# description: >-
#   No measure is worse than in the version that this one replaces, or than in what shadow ran beside, by more than the
#   thresholds allow, what was guarded is, and no caller is shut out, unless somebody accepted that as a residual risk that names the measure.
# custom:
#   risk: Each release is a little worse than the last, and nobody decided that
package relc.gates.regression

import data.relc.documents
import data.relc.fields
import data.relc.finding
import data.relc.guarded

previous := input.previous.evidence

accepted := {risk.measure | some risk in input.release.residual_risks}

# METADATA
# title: The replaced version is known
# description: The release names a version to be compared with, and it has no folder.
# custom:
#   codes: [compile/no-previous]
#   needs: [previous]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains finding.make("compile/no-previous", "release", "/replaces", version, null) if {
	version := input.release.replaces
	version != "none"
	not input.previous
}

# METADATA
# title: The replaced version has what is compared
# description: The replaced version lacks a document to compare with, or it cannot be read, and nobody accepted that.
# custom:
#   codes: [regression/no-previous-evidence]
#   needs: [previous]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.5]
deny contains finding.make("regression/no-previous-evidence", "release", "/replaces", missing, version) if {
	version := input.previous.version
	compared := array.concat(documents.compared, ["contract_input", "contract_output"])
	missing := [document | some document in compared; not previous[document]; input.evidence[document]]
	count(missing) > 0
	not "previous_version" in accepted
}

# METADATA
# title: Nothing is much worse than before
# description: >-
#   A measure is worse than the replaced version's, or than that of what shadow ran beside, by more than its limit, and
#   nobody accepted that.
# custom:
#   codes: [regression/worse]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.5, NIST AI RMF MANAGE 4.1]
deny contains object.union(finding.make("regression/worse", document, pointer, now, before), facts) if {
	some [document, path, limit] in limited(input.evidence)
	now := object.get(input.evidence[document], path, null)
	some [origin, before] in compared(document, path)
	is_number(before)
	worse := finding.rounded(worsening(limit.better, now, before))
	most := finding.rounded(allowed(limit, before))
	worse > most
	name := name_of(document, path)
	not name in accepted
	pointer := finding.pointer(path)
	facts := {
		"measure": name,
		"previous": origin,
		"margin": worse,
		"limit": most,
	}
}

# What there is to compare with, and whose it is: the replaced version's, and in shadow what ran on the same requests.
compared(document, path) := {[version, object.get(previous[document], path, null)] |
	version := concat("/", [input.model, input.previous.version])
} | {[shadow.baseline, shadow.baseline_metrics[measure]] |
	document == "shadow_eval"
	["candidate", measure] = path
	shadow := input.evidence.shadow_eval
}

# METADATA
# title: What was measured before is measured again
# description: >-
#   A measure of the replaced version that has a limit, or any of what shadow ran beside, is missing, and nobody accepted
#   that.
# custom:
#   codes: [regression/not-measured]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.5]
deny contains finding.make("regression/not-measured", document, finding.pointer(path), null, name) if {
	some [document, path] in measured
	input.evidence[document]
	name := name_of(document, path)
	not is_number(object.get(input.evidence[document], path, null))
	not name in accepted
}

measured contains [document, path] if some [document, path, _] in limited(previous)

measured contains ["shadow_eval", ["candidate", measure]] if {
	some measure, _ in input.evidence.shadow_eval.baseline_metrics
}

# METADATA
# title: What was guarded stays guarded
# description: >-
#   Answers have an output that the replaced version guarded, and model.yaml guards it no more, whether its values are listed or
#   not. Nobody accepted that.
# custom:
#   codes: [regression/not-guarded]
#   needs: [previous]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("regression/not-guarded", "contract_output", pointer, measure, version) if {
	not input.approved
	version := input.previous.version
	some name, _ in input.previous.profile.guardrails.outputs
	not name in guarded.names
	field := split(name, "/")[0]
	input.evidence.contract_output.properties[field]
	measure := concat("/", ["guarded_outputs", name])
	not measure in accepted
	pointer := finding.pointer(["properties", field])
}

# METADATA
# title: Requests of before are still valid, and answers are what they were
# description: >-
#   A request that the replaced version accepted is no longer valid, or an answer can be what that version never gave: a
#   type, a range, a list of values, a pattern, a required or a forbidden field. Nobody accepted that.
# custom:
#   codes: [regression/contract]
#   needs: [previous]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SA-9, ITIL change enablement]
deny contains object.union(found, {"change": broken.change, "before": broken.before, "after": broken.after}) if {
	some broken in input.facts.contracts.differences
	broken.verdict == "breaks"
	not broken.measure in accepted
	found := finding.make("regression/contract", broken.document, broken.pointer, broken.measure, input.previous.version)
}

# Every number of some evidence that has a limit.
limited(evidence) := [[document, path, limit] |
	some limit in input.thresholds.regressions
	[document, _] := fields.parts(limit.measure)
	document in documents.compared
	some [path, number] in fields.reached(evidence[document], fields.chunks(limit.measure))
	is_number(number)
]

name_of(document, path) := concat("/", array.concat([document], [finding.text(segment) | some segment in path]))

# A limit's `*` stands for one segment, such as the name of an attribute.
fits(segments, wanted) if {
	every position, segment in wanted {
		stands_for(segment, segments[position])
	}
}

stands_for("*", _)

stands_for(wanted, segment) if wanted == segment

worsening("higher", now, before) := before - now

worsening("lower", now, before) := now - before

worsening("nearer_zero", now, before) := abs(now) - abs(before)

allowed(limit, before) := object.get(limit, "by", object.get(limit, "share", 0) * abs(before))
