# METADATA
# title: What the model is said to be
# description: Nothing in the repository contradicts what model.yaml says that the model is for and how it is asked.
# custom:
#   risk: A model is called what fewer questions are asked of
package relc.gates.claim

import data.relc.contradicted
import data.relc.demanded
import data.relc.finding
import data.relc.names

# METADATA
# title: The task is not contradicted
# description: >-
#   Measures or answers show that the model says a class where model.yaml says that it says a number, and no role accepts that they do
#   not; or the other way round.
# custom:
#   codes: [claim/task]
#   severity: critical
#   evidence: verified
#   controls: [NIST AI RMF MAP 1.1, NIST AI RMF MAP 2.1, NIST SP 800-53 CM-4]
deny contains object.union(found, words) if {
	some sign in contradicted.signs
	not demanded.declined.task
	roles := sort(demanded.acceptors("task"))
	found := finding.make("claim/task", sign.document, sign.pointer, sign.observed, roles)
	words := {"change": sign.change, "mend": mended(roles), "task": input.model_file.task}
}

mended([]) := "never"

mended(roles) := "role" if count(roles) > 0

# METADATA
# title: The task is not refuted
# description: All answers are listed values where model.yaml says that the model says a number, or shadow measured nothing but errors of numbers where it says that it sorts, finds or orders.
# custom:
#   codes: [claim/task]
#   severity: critical
#   evidence: verified
#   controls: [NIST AI RMF MAP 1.1, NIST AI RMF MAP 2.1, NIST SP 800-53 CM-4]
deny contains object.union(found, words) if {
	some sign in contradicted.refuted
	found := finding.make("claim/task", sign.document, sign.pointer, sign.observed, [])
	words := {"change": sign.change, "mend": led_out(sign), "task": object.get(input.model_file, "task", "classification")}
}

led_out(sign) := "square" if squared(sign)

led_out(sign) := sign.change if not squared(sign)

squared(sign) if {
	some measure in sign.observed
	names.has(measure, "mse")
}

# METADATA
# title: Nobody waits for a run
# description: >-
#   The profile of a model that runs in batches promises a latency or a capacity, or binds what limits single calls, or its evidence
#   measured single calls.
# custom:
#   codes: [claim/serving]
#   severity: high
#   evidence: declared
#   controls: [NIST AI RMF MAP 1.1, NIST SP 800-53 SC-5, NIST SP 800-53 CM-4]
deny contains object.union(finding.make("claim/serving", sign.document, sign.pointer, sign.observed, null), words) if {
	some sign in contradicted.waiting
	words := {"change": sign.change, "mend": mended_by(sign.change)}
}

mended_by("measured") := "measured"

mended_by(change) := "profile" if change != "measured"
